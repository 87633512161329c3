package org.backwise.server.pages.progress;

import org.backwise.server.pages.frame.Saying;
import org.springframework.stereotype.Component;

/** Says tenths, with a decimal only where there is one. */
@Component
class Tenths {
  private static final int WHOLE = 10;

  private final Saying saying;

  Tenths(Saying saying) {
    this.saying = saying;
  }

  String of(int tenths) {
    return tenths % WHOLE == 0
        ? String.valueOf(tenths / WHOLE)
        : saying.of("page.progress.decimal", "whole", tenths / WHOLE, "tenth", tenths % WHOLE);
  }
}
