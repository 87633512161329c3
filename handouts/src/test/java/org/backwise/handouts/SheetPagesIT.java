package org.backwise.handouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.backwise.handouts.markup.PaperSize;
import org.backwise.handouts.markup.Print;
import org.junit.jupiter.api.Test;

class SheetPagesIT {

  private static final Print LETTER = new Print(PaperSize.LETTER, false);
  private static final Print LARGE = new Print(PaperSize.A4, true);

  @Test
  void noExerciseIsBrokenByAPage() throws IOException {
    for (Print print : List.of(Print.USUAL, LETTER, LARGE)) {
      whole(Fixtures.programme(Fixtures.cleared()).on(print), "P");
      whole(Sheets.exercises(Fixtures.cleared()).on(print), "P");
      whole(Sheets.today().on(print), "P");
      whole(Sheets.fridge().on(print), "TH");
    }
  }

  @Test
  void theFridgeSheetIsOnePage() throws IOException {
    for (Print print : List.of(Print.USUAL, LETTER)) {
      try (PDDocument document = Loader.loadPDF(Sheets.fridge().on(print).pdf())) {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
      }
    }
  }

  @Test
  void isPrintedOnThePaperAskedFor() throws IOException {
    assertThat(height(Print.USUAL)).isBetween(841f, 843f);
    assertThat(height(LETTER)).isBetween(791f, 793f);
  }

  @Test
  void largeTypeIsLarger() throws IOException {
    String normal = Sheets.rest().html();
    String large = Sheets.rest().on(LARGE).html();
    assertThat(large).contains("font-size: 16pt").hasSizeGreaterThan(normal.length());
    assertThat(pages(Sheets.today().on(LARGE))).isGreaterThan(pages(Sheets.today()));
  }

  @Test
  void everyFigureSaysWhatItShows() throws IOException {
    try (PDDocument document = Loader.loadPDF(Sheets.today().pdf())) {
      assertThat(Structure.of(document).figures())
          .isNotEmpty()
          .extracting(PDStructureElement::getAlternateDescription)
          .allSatisfy(
              words -> assertThat(words).endsWith("the start, then the end of the movement"));
    }
  }

  @Test
  void everyHeadingIsABookmark() throws IOException {
    try (PDDocument document = Loader.loadPDF(Sheets.today().pdf())) {
      var outline = document.getDocumentCatalog().getDocumentOutline();
      assertThat(outline.getFirstChild().getTitle()).isEqualTo("Monday, 23 November 2026");
      assertThat(outline.getFirstChild().getFirstChild().getTitle()).isEqualTo("Morning routine");
      assertThat(outline.getFirstChild().getFirstChild().getFirstChild().getTitle())
          .startsWith("1. ");
    }
  }

  @Test
  void theSamePageGivesTheSameBytes() {
    assertThat(Sheets.fridge().on(LETTER).pdf()).isEqualTo(Sheets.fridge().on(LETTER).pdf());
  }

  private static void whole(Handout handout, String words) throws IOException {
    try (PDDocument document = Loader.loadPDF(handout.pdf())) {
      Structure structure = Structure.of(document);
      assertThat(structure.figures()).isNotEmpty();
      for (PDStructureElement figure : structure.figures()) {
        PDStructureElement exercise = Structure.around(figure, words);
        assertThat(structure.pages(exercise)).as(figure.getAlternateDescription()).hasSize(1);
      }
    }
  }

  private static float height(Print print) throws IOException {
    try (PDDocument document = Loader.loadPDF(Sheets.rest().on(print).pdf())) {
      return document.getPage(0).getMediaBox().getHeight();
    }
  }

  private static int pages(Handout handout) throws IOException {
    try (PDDocument document = Loader.loadPDF(handout.pdf())) {
      return document.getNumberOfPages();
    }
  }
}
