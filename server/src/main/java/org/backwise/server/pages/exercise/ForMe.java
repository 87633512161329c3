package org.backwise.server.pages.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.backwise.handouts.words.AerobicWords;
import org.backwise.handouts.words.DoseWords;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.programme.AerobicWeek;
import org.backwise.model.programme.Exclusion;
import org.backwise.model.programme.Item;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.server.standing.Standings;
import org.springframework.stereotype.Component;

/** What an exercise is to the person who looks at it: in the programme, or out and why. */
@Component
class ForMe {
  private final Standings standings;
  private final Knowledge knowledge;
  private final DoseWords doses;
  private final AerobicWords walks;

  ForMe(Standings standings, Knowledge knowledge) {
    this.standings = standings;
    this.knowledge = knowledge;
    this.doses = new DoseWords(knowledge.texts());
    this.walks = new AerobicWords(knowledge.texts());
  }

  /** The exercises of the programme that may be done. */
  Set<String> done(PersonId person) {
    Set<String> ids = new TreeSet<>();
    if (standings.of(person) instanceof Standing.Ready ready) {
      Programme programme = ready.programme().programme();
      programme.aerobic().forEach(week -> ids.add(week.exercise()));
      programme.phases().stream()
          .flatMap(phase -> phase.routines().stream())
          .flatMap(routine -> routine.items().stream())
          .forEach(item -> ids.add(item.exercise()));
    }
    return ids;
  }

  /** What {@code exercise} is to {@code person}. */
  View of(PersonId person, String exercise) {
    Standing standing = standings.of(person);
    Waiting waiting = Waiting.of(standing);
    if (standing instanceof Standing.Ready ready) {
      return view(waiting, ready.programme().programme(), exercise);
    } else if (standing instanceof Standing.Proposal proposal) {
      return view(waiting, proposal.programme().programme(), exercise);
    }
    return new View(waiting, List.of(), List.of());
  }

  private View view(Waiting waiting, Programme programme, String exercise) {
    Map<String, List<String>> doses = new LinkedHashMap<>();
    programme.phases().forEach(phase -> routines(phase, exercise, doses));
    List<AerobicWeek> weeks =
        programme.aerobic().stream().filter(week -> week.exercise().equals(exercise)).toList();
    if (!weeks.isEmpty()) {
      doses.put("", walks.of(weeks));
    }
    List<Place> places = new ArrayList<>();
    doses.forEach((routine, lines) -> places.add(new Place(routine, lines)));
    return new View(waiting, places, because(programme, exercise));
  }

  private void routines(Phase phase, String exercise, Map<String, List<String>> found) {
    for (Routine routine : phase.routines()) {
      for (Item item : routine.items()) {
        if (item.exercise().equals(exercise)) {
          String name = knowledge.texts().word("routines", routine.kind().code());
          found.computeIfAbsent(name, key -> new ArrayList<>()).addAll(doses.ladder(item));
        }
      }
    }
  }

  private List<String> because(Programme programme, String exercise) {
    return programme.excluded().stream()
        .filter(exclusion -> exclusion.exercise().equals(exercise))
        .flatMap(exclusion -> because(exclusion).stream())
        .distinct()
        .toList();
  }

  /** The reason that the programme names first, and every other rule that says no as well. */
  private List<String> because(Exclusion exclusion) {
    List<String> because = new ArrayList<>(List.of(exclusion.reason()));
    exclusion.rules().stream()
        .filter(rule -> knowledge.rules().has(rule))
        .map(rule -> knowledge.texts().because(rule))
        .forEach(because::add);
    return because;
  }

  /**
   * What is said.
   *
   * @param places where it stands in the programme; none: it is not in it
   * @param because half sentences that complete "left out because ..."
   */
  record View(Waiting waiting, List<Place> places, List<String> because) {
    View {
      places = List.copyOf(places);
      because = List.copyOf(because);
    }
  }

  /**
   * A place in the programme.
   *
   * @param routine empty where it is done beside the routines
   * @param doses how much in which weeks
   */
  record Place(String routine, List<String> doses) {
    Place {
      doses = List.copyOf(doses);
    }
  }
}
