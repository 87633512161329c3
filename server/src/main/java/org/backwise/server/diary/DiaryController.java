package org.backwise.server.diary;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backwise.reading.Fields;
import org.backwise.reading.Json;
import org.backwise.reading.Problem;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.screening.Asking;
import org.backwise.server.screening.NewSigns;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.EntryWriter;
import org.backwise.sessions.hurt.HurtOutcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** Takes what a device tells; the id is made there, so sending it twice is one entry. */
@Controller
class DiaryController {
  private static final String WAITED = "Backwise-Waited";

  private final MyDiary diary;
  private final ToldByDevice device;
  private final NewSigns signs;
  private final Drafts drafts;

  DiaryController(MyDiary diary, ToldByDevice device, NewSigns signs, Drafts drafts) {
    this.diary = diary;
    this.device = device;
    this.signs = signs;
    this.drafts = drafts;
  }

  @PutMapping("/diary/{id}")
  ResponseEntity<String> put(
      @PathVariable UUID id,
      @RequestHeader(name = WAITED, defaultValue = "0") long waited,
      @RequestBody String body,
      @AuthenticationPrincipal PersonId person,
      Locale locale) {
    Problems problems = new Problems();
    Duration ago = Duration.ofSeconds(waited);
    Optional<Told> told =
        YamlReader.read("entry", body, problems)
            .map(node -> device.read(id, Fields.of(node, "", problems), person, ago));
    if (told.isEmpty() || !problems.none()) {
      return answer(
          HttpStatus.UNPROCESSABLE_CONTENT,
          Map.of("problems", problems.all().stream().map(Problem::forPerson).toList()));
    }
    return told.get() instanceof Told.Signs said
        ? stopped(person, id, said, locale)
        : kept(person, ((Told.Entry) told.get()).entry());
  }

  private ResponseEntity<String> stopped(PersonId person, UUID id, Told.Signs said, Locale locale) {
    return signs.told(person, id, said.flags(), said.on(), locale).isPresent()
        ? answer(HttpStatus.OK, Map.of("stop", true))
        : answer(HttpStatus.OK, Map.of());
  }

  /** What stands under the id counts; a device that meant something else by it is shown that. */
  private ResponseEntity<String> kept(PersonId person, DiaryEntry entry) {
    DiaryEntry counts = diary.told(person, entry);
    if (!SameTold.by(counts, entry)) {
      return answer(HttpStatus.PRECONDITION_FAILED, Map.of("here", EntryWriter.tree(counts)));
    }
    return counts instanceof DiaryEntry.HurtReported hurt
        ? hurt(person, hurt)
        : answer(HttpStatus.OK, Map.of());
  }

  private ResponseEntity<String> hurt(PersonId person, DiaryEntry.HurtReported hurt) {
    HurtOutcome outcome = diary.outcome(hurt);
    if (outcome == HurtOutcome.LOCK_AND_SCREEN && diary.locked(person)) {
      drafts.keep(person, Asking.afresh(drafts.of(person)));
    }
    return answer(HttpStatus.OK, Map.of("outcome", outcome.code()));
  }

  private static ResponseEntity<String> answer(HttpStatus status, Map<String, ?> tree) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(Json.compact(new LinkedHashMap<>(tree)));
  }
}
