package org.backwise.server.device;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backwise.model.programme.Withheld;
import org.backwise.reading.Json;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.pages.session.MySessions;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.backwise.sessions.SessionKnowledge;
import org.springframework.stereotype.Component;

/**
 * Everything that a device needs to guide without a connection, until its approval ends. Where
 * nothing may be done it holds why, and no exercise.
 */
@Component
final class DaysJson {
  private final MySessions sessions;
  private final MyDiary diary;
  private final SessionKnowledge knowledge;
  private final Release release;
  private final ProgrammeAhead ahead;
  private final DangerJson danger;

  DaysJson(
      MySessions sessions,
      MyDiary diary,
      SessionKnowledge knowledge,
      Release release,
      ProgrammeAhead ahead,
      DangerJson danger) {
    this.sessions = sessions;
    this.diary = diary;
    this.knowledge = knowledge;
    this.release = release;
    this.ahead = ahead;
    this.danger = danger;
  }

  String of(PersonId person, String stamp, Locale locale) {
    LocalDate today = diary.today();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("owner", Owner.of(person));
    tree.put("stamp", stamp);
    tree.put("release", release.id());
    tree.put("made", today.toString());
    Standing standing = sessions.standing(person);
    if (standing instanceof Standing.Ready ready) {
      LocalDate until = until(today, ready);
      tree.put("until", until.toString());
      tree.put("asked", ready.intake().screening().askedOn().toString());
      tree.put("danger", danger.of(person, ready.intake(), today, locale));
      tree.putAll(ahead.of(person, ready, today, until));
    } else {
      tree.put("until", today.plusDays(knowledge.table().withoutContactDays()).toString());
      tree.put("barred", barred(standing));
    }
    return Json.compact(tree);
  }

  /** The day on which a device stops to guide: nobody could tell it that something has changed. */
  private LocalDate until(LocalDate today, Standing.Ready ready) {
    LocalDate last = today.plusDays(knowledge.table().withoutContactDays());
    LocalDate approved = ready.programme().programme().approvedUntil();
    return last.isBefore(approved) ? last : approved;
  }

  private static Map<String, Object> barred(Standing standing) {
    Optional<Withheld> withheld =
        standing instanceof Standing.Held held ? Optional.of(held.withheld()) : Optional.empty();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("reason", withheld.map(w -> w.reasons().get(0)).orElse(Waiting.of(standing).kind()));
    tree.put("lines", withheld.map(w -> w.message().lines().toList()).orElse(List.of()));
    tree.put("next", withheld.map(Withheld::next).orElse(List.of()));
    return tree;
  }
}
