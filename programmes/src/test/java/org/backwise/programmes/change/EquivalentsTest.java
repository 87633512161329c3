package org.backwise.programmes.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.backwise.model.intake.Preferences;
import org.backwise.model.programme.Alternative;
import org.backwise.model.programme.Item;
import org.backwise.programmes.change.Equivalents.Equivalent;
import org.junit.jupiter.api.Test;

class EquivalentsTest {

  private final List<Item> items =
      Changing.coming(Changing.programme(Changing.answers()), 1)
          .filter(item -> item.alternatives().size() > 1)
          .collect(Collectors.groupingBy(Item::exercise))
          .values()
          .iterator()
          .next();

  private List<Equivalent> ranked(List<String> likes) {
    Preferences wishes = new Preferences(likes, List.of(), List.of(), List.of());
    return new Equivalents(Changing.KNOWLEDGE)
        .of(items, Changing.answers().withPreferences(wishes));
  }

  @Test
  void areThoseThatTheProgrammeOffersForThePlace() {
    assertThat(ranked(List.of()))
        .extracting(Equivalent::exercise)
        .containsExactlyInAnyOrderElementsOf(
            items.stream()
                .flatMap(item -> item.alternatives().stream())
                .map(Alternative::exercise)
                .distinct()
                .toList());
  }

  @Test
  void beginWithWhatSharesMostOfTheWork() {
    assertThat(ranked(List.of()))
        .isSortedAccordingTo((a, b) -> Integer.compare(b.sharedMilli(), a.sharedMilli()));
  }

  @Test
  void putAKindThatIsLikedFirst() {
    List<Equivalent> usual = ranked(List.of());
    String last = usual.get(usual.size() - 1).exercise();
    String kind = Changing.KNOWLEDGE.exercises().get(last).kind().code();

    assertThat(ranked(List.of(kind)).get(0).liked()).containsExactly(kind);
  }
}
