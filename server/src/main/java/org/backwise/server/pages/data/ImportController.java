package org.backwise.server.pages.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.backwise.model.programme.Withheld;
import org.backwise.safety.Judge;
import org.backwise.server.archive.ArchiveReader;
import org.backwise.server.archive.ArchiveReading;
import org.backwise.server.archive.Archives;
import org.backwise.server.pages.frame.Saying;
import org.backwise.server.signin.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes a file in that was saved here or elsewhere: all of it, or nothing. */
@Controller
class ImportController {
  private static final int SHOWN = 50;

  private final ArchiveReader reader;
  private final Archives archives;
  private final Judge judge;
  private final Saying saying;

  ImportController(ArchiveReader reader, Archives archives, Judge judge, Saying saying) {
    this.reader = reader;
    this.archives = archives;
    this.judge = judge;
    this.saying = saying;
  }

  @PostMapping("/me/data/import")
  ModelAndView take(
      @RequestParam MultipartFile file, @AuthenticationPrincipal PersonId person, Locale locale)
      throws IOException {
    if (file.isEmpty()) {
      return wrong(List.of(saying.of("page.data.no-file")), List.of());
    }
    ArchiveReading reading = reader.read(new String(file.getBytes(), StandardCharsets.UTF_8));
    if (reading.archive().isEmpty()) {
      return wrong(reading.problems(), danger(reading, locale));
    }
    return archives.take(person, reading.archive().get())
        ? new ModelAndView("redirect:/me/data?taken")
        : wrong(List.of(saying.of("page.data.other-content")), List.of());
  }

  /** A sign of danger is answered, whatever else is wrong with the file. */
  private List<String> danger(ArchiveReading reading, Locale locale) {
    return reading
        .danger()
        .flatMap(answers -> judge.danger(answers, locale.getCountry()))
        .map(Withheld::message)
        .map(message -> message.lines().toList())
        .orElse(List.of());
  }

  private ModelAndView wrong(List<String> problems, List<String> danger) {
    ModelAndView page = new ModelAndView("data");
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    page.addObject("problems", problems.subList(0, Math.min(SHOWN, problems.size())));
    page.addObject("more", Math.max(0, problems.size() - SHOWN));
    page.addObject("danger", danger);
    return page;
  }
}
