package org.backwise.server.pages.frame;

import org.backwise.handouts.words.DateWords;
import org.backwise.knowledge.texts.Texts;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its words and choices. */
@ControllerAdvice
class Frame {
  private final Choices choices;
  private final Texts texts;
  private final DateWords dates;

  Frame(Choices choices, Texts texts, DateWords dates) {
    this.choices = choices;
    this.texts = texts;
    this.dates = dates;
  }

  @ModelAttribute("choices")
  Choices choices() {
    return choices;
  }

  @ModelAttribute("dates")
  DateWords dates() {
    return dates;
  }

  @ModelAttribute("texts")
  Texts texts() {
    return texts;
  }
}
