package org.backwise.server.pages.frame;

import org.backwise.handouts.words.DateWords;
import org.backwise.knowledge.texts.Texts;
import org.backwise.server.device.Owner;
import org.backwise.server.signin.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its words and choices. */
@ControllerAdvice
class Frame {
  private final Choices choices;
  private final Texts texts;
  private final DateWords dates;
  private final Saying saying;

  Frame(Choices choices, Texts texts, DateWords dates, Saying saying) {
    this.choices = choices;
    this.texts = texts;
    this.dates = dates;
    this.saying = saying;
  }

  @ModelAttribute("choices")
  Choices choices() {
    return choices;
  }

  @ModelAttribute("dates")
  DateWords dates() {
    return dates;
  }

  @ModelAttribute("say")
  Saying saying() {
    return saying;
  }

  /** By which the person's device knows them; null where nobody is signed in. */
  @ModelAttribute("owner")
  @Nullable String owner(@AuthenticationPrincipal @Nullable PersonId person) {
    return person == null ? null : Owner.of(person);
  }

  @ModelAttribute("texts")
  Texts texts() {
    return texts;
  }
}
