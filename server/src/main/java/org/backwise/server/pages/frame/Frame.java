package org.backwise.server.pages.frame;

import org.backwise.knowledge.texts.Texts;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its words and choices. */
@ControllerAdvice
class Frame {
  private final Choices choices;
  private final Texts texts;

  Frame(Choices choices, Texts texts) {
    this.choices = choices;
    this.texts = texts;
  }

  @ModelAttribute("choices")
  Choices choices() {
    return choices;
  }

  @ModelAttribute("texts")
  Texts texts() {
    return texts;
  }
}
