package org.backwise.handouts;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF in one line, as a reader meets them. */
final class PdfText {

  private PdfText() {}

  static String of(byte[] pdf) throws IOException {
    return of(pdf, new PDFTextStripper());
  }

  /** The words of one sheet, from 1. */
  static String ofPage(int page, byte[] pdf) throws IOException {
    PDFTextStripper one = new PDFTextStripper();
    one.setStartPage(page);
    one.setEndPage(page);
    return of(pdf, one);
  }

  private static String of(byte[] pdf, PDFTextStripper reader) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return reader.getText(document).replaceAll("\\s+", " ");
    }
  }
}
