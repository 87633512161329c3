package org.backwise.handouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.backwise.handouts.markup.PaperSize;
import org.backwise.handouts.markup.Print;
import org.junit.jupiter.api.Test;

class PdfUaIT {

  @Test
  void everySheetKeepsToPdfUa1() {
    for (Map.Entry<String, Handout> sheet : Sheets.all().entrySet()) {
      assertThat(PdfUa.findings(sheet.getValue().pdf())).as(sheet.getKey()).isEmpty();
    }
  }

  @Test
  void largeTypeOnLetterKeepsToPdfUa1() {
    Print print = new Print(PaperSize.LETTER, true);
    for (Handout sheet : new Handout[] {Sheets.fridge(), Sheets.today()}) {
      assertThat(PdfUa.findings(sheet.on(print).pdf())).isEmpty();
    }
  }

  @Test
  void aFigureWithoutWordsIsFound() throws IOException {
    byte[] pdf = Sheets.today().pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Structure.of(document).figures().get(0).getCOSObject().removeItem(COSName.ALT);
      assertThat(PdfUa.findings(saved(document))).singleElement().asString().startsWith("7.3-1");
    }
  }

  @Test
  void aDocumentWithoutLanguageIsFound() throws IOException {
    try (PDDocument document = Loader.loadPDF(Sheets.rest().pdf())) {
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
      assertThat(PdfUa.findings(saved(document))).isNotEmpty();
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
