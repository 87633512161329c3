package org.backwise.server.pages.advice;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.advice.Advice;
import org.backwise.server.pages.frame.Option;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.springframework.stereotype.Component;

/** The pieces of advice by theme: those for this person, and those for others. */
@Component
class Shelves {
  private final Knowledge knowledge;
  private final Standings standings;

  Shelves(Knowledge knowledge, Standings standings) {
    this.knowledge = knowledge;
    this.standings = standings;
  }

  /** While {@code person} has no programme, everything may be for them. */
  Sorted of(PersonId person) {
    Predicate<Advice> mine = isFor(person);
    return new Sorted(shelves(mine), shelves(mine.negate()));
  }

  private Predicate<Advice> isFor(PersonId person) {
    Standing standing = standings.of(person);
    if (standing instanceof Standing.Ready ready) {
      return among(ready.programme().programme().advice());
    } else if (standing instanceof Standing.Proposal proposal) {
      return among(proposal.programme().programme().advice());
    }
    return advice -> true;
  }

  private static Predicate<Advice> among(List<String> ids) {
    return advice -> ids.contains(advice.id());
  }

  private List<Shelf> shelves(Predicate<Advice> stands) {
    return knowledge.vocabulary().list("adviceThemes").stream()
        .map(theme -> new Shelf(theme, titles(theme, stands)))
        .filter(shelf -> !shelf.pieces().isEmpty())
        .toList();
  }

  private List<Option> titles(String theme, Predicate<Advice> stands) {
    return knowledge.advice().all().stream()
        .filter(advice -> advice.theme().equals(theme))
        .filter(stands)
        .map(advice -> new Option(advice.id(), knowledge.texts().advice(advice.id()).title()))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  /** What is for one person, and what is for others. */
  record Sorted(List<Shelf> mine, List<Shelf> others) {}

  /** The pieces of one theme, by their titles. */
  record Shelf(String theme, List<Option> pieces) {}
}
