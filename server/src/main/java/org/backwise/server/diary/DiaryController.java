package org.backwise.server.diary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backwise.reading.Fields;
import org.backwise.reading.Json;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.hurt.HurtOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Takes what the player tells; the id is made there, so sending it twice is one entry. */
@Controller
class DiaryController {
  private final MyDiary diary;
  private final ToldByDevice told;
  private final Drafts drafts;

  DiaryController(MyDiary diary, ToldByDevice told, Drafts drafts) {
    this.diary = diary;
    this.told = told;
    this.drafts = drafts;
  }

  @PutMapping("/diary/{id}")
  ResponseEntity<String> put(
      @PathVariable UUID id, @RequestBody String body, @AuthenticationPrincipal PersonId person) {
    Problems problems = new Problems();
    Optional<DiaryEntry> entry =
        YamlReader.read("entry", body, problems)
            .map(node -> told.read(id, Fields.of(node, "", problems), person));
    if (entry.isEmpty() || !problems.none()) {
      return answer(
          HttpStatus.UNPROCESSABLE_CONTENT,
          Map.of("problems", problems.all().stream().map(Problem::forPerson).toList()));
    }
    if (entry.get() instanceof DiaryEntry.HurtReported hurt) {
      return hurt(person, hurt);
    }
    diary.keep(person, entry.get());
    return answer(HttpStatus.OK, Map.of());
  }

  private ResponseEntity<String> hurt(PersonId person, DiaryEntry.HurtReported hurt) {
    HurtOutcome outcome = diary.hurt(person, hurt);
    if (outcome == HurtOutcome.LOCK_AND_SCREEN) {
      drafts.keep(person, drafts.of(person).afresh());
    }
    return answer(HttpStatus.OK, Map.of("outcome", outcome.code()));
  }

  private static ResponseEntity<String> answer(HttpStatus status, Map<String, ?> tree) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(Json.compact(new LinkedHashMap<>(tree)));
  }
}
