package org.backwise.server.pages.frame;

import java.text.MessageFormat;
import java.util.Locale;
import org.backwise.knowledge.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.stereotype.Component;

/** The sentences of content as the messages that templates name with {@code #}. */
@Component("messageSource")
final class TextMessages extends AbstractMessageSource {
  private final Texts texts;

  TextMessages(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
    return texts.sentences().containsKey(code) ? texts.say(code) : null;
  }

  @Override
  protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
    return null;
  }
}
