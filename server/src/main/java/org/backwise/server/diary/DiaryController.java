package org.backwise.server.diary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backwise.model.Coded;
import org.backwise.model.Side;
import org.backwise.model.intake.PainSite;
import org.backwise.reading.Fields;
import org.backwise.reading.Json;
import org.backwise.reading.Node;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.hurt.Hurt;
import org.backwise.sessions.hurt.HurtOutcome;
import org.backwise.sessions.stores.Intakes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Takes "that hurts" from the player; the id is made there, so sending it twice is one entry. */
@Controller
class DiaryController {
  private static final int SCALE = 10;

  private final MyDiary diary;
  private final Intakes intakes;
  private final Drafts drafts;

  DiaryController(MyDiary diary, Intakes intakes, Drafts drafts) {
    this.diary = diary;
    this.intakes = intakes;
    this.drafts = drafts;
  }

  @PutMapping("/diary/{id}")
  ResponseEntity<String> put(
      @PathVariable UUID id, @RequestBody String body, @AuthenticationPrincipal PersonId person) {
    Problems problems = new Problems();
    Optional<Node> tree = YamlReader.read("entry", body, problems);
    Optional<DiaryEntry.HurtReported> hurt =
        tree.map(node -> read(id, Fields.of(node, "", problems), person));
    if (hurt.isEmpty() || !problems.none()) {
      return answer(
          HttpStatus.UNPROCESSABLE_CONTENT,
          Map.of("problems", problems.all().stream().map(Problem::forPerson).toList()));
    }
    HurtOutcome outcome = diary.hurt(person, hurt.get());
    if (outcome == HurtOutcome.LOCK_AND_SCREEN) {
      drafts.keep(person, drafts.of(person).afresh());
    }
    return answer(HttpStatus.OK, Map.of("outcome", word(outcome)));
  }

  private DiaryEntry.HurtReported read(UUID id, Fields fields, PersonId person) {
    fields.text("kind");
    fields.text("date");
    fields.text("routine");
    String exercise = fields.text("exercise");
    int level = fields.integer("level", 0, SCALE);
    Side side = Coded.find(Side.class, fields.textOr("side", "")).orElse(null);
    Hurt hurt =
        new Hurt(
            diary.of(person).start(diary.today()).orElse(0),
            level,
            usual(person),
            fields.flag("spread", true),
            fields.flag("numbness", true),
            false);
    fields.finish();
    return new DiaryEntry.HurtReported(id, diary.now(), exercise, side, hurt);
  }

  private int usual(PersonId person) {
    return intakes.newest(person.id()).stream()
        .flatMap(intake -> intake.pain().sites().stream())
        .mapToInt(PainSite::average)
        .max()
        .orElse(0);
  }

  private static String word(HurtOutcome outcome) {
    return outcome == HurtOutcome.LOCK_AND_SCREEN ? "lock" : outcome.code();
  }

  private static ResponseEntity<String> answer(HttpStatus status, Map<String, ?> tree) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(Json.compact(new LinkedHashMap<>(tree)));
  }
}
