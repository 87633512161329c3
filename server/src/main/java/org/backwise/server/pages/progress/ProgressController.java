package org.backwise.server.pages.progress;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.knowledge.texts.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Is it getting better? */
@Controller
class ProgressController {
  private static final int EXPECTATIONS = 5;

  private final Texts texts;

  ProgressController(Texts texts) {
    this.texts = texts;
  }

  @GetMapping("/progress")
  String progress(Model model) {
    List<String> expect =
        IntStream.rangeClosed(1, EXPECTATIONS).mapToObj(i -> texts.say("expect." + i)).toList();
    model.addAttribute("expect", expect);
    return "progress";
  }
}
