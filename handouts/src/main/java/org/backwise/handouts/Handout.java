package org.backwise.handouts;

import org.backwise.handouts.markup.Page;
import org.backwise.handouts.pdf.PdfPrinter;

/** One handout, as print page or as PDF; the same each time it is asked for. */
public final class Handout {

  private final Page page;

  Handout(Page page) {
    this.page = page;
  }

  /** The page: one file that asks for nothing from outside. */
  public String html() {
    return page.html();
  }

  /** The page on A4 sheets, with its fonts. */
  public byte[] pdf() {
    return PdfPrinter.print(page);
  }
}
