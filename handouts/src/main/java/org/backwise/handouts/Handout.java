package org.backwise.handouts;

import org.backwise.handouts.markup.Page;
import org.backwise.handouts.markup.Print;
import org.backwise.handouts.pdf.PdfPrinter;

/** One handout, as print page or as PDF; the same each time it is asked for. */
public final class Handout {

  private final Page page;

  Handout(Page page) {
    this.page = page;
  }

  /** The same handout on other sheets, or in large type. */
  public Handout on(Print print) {
    return new Handout(page.on(print));
  }

  /** The page: one file that asks for nothing from outside. */
  public String html() {
    return page.html();
  }

  /** The page on sheets of paper, with its fonts. */
  public byte[] pdf() {
    return PdfPrinter.print(page);
  }
}
