package org.backwise.handouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.backwise.model.programme.Phase;
import org.backwise.model.programme.Programme;
import org.backwise.model.programme.Routine;
import org.junit.jupiter.api.Test;

class ProgrammeHandoutIT {

  private static final String HOSTILE =
      "<script>x()</script><img src=\"file:///etc/passwd\"/><img src='http://[::1]/x.png'/>&lt;\u0007";

  @Test
  void namesEveryExerciseInTheOrderPerformed() throws IOException {
    String text = text(Fixtures.programme(Fixtures.cleared()).pdf());
    Programme programme = Fixtures.programmeOf(Fixtures.cleared());
    int from = text.indexOf("Part 1: ");
    for (Phase phase : programme.phases()) {
      for (Routine routine : phase.routines()) {
        for (int i = 0; i < routine.items().size(); i++) {
          String name =
              Fixtures.KNOWLEDGE.texts().exercise(routine.items().get(i).exercise()).name();
          int at = text.indexOf((i + 1) + ". " + name, from);
          assertThat(at).as("%s %s %s", phase.name(), routine.kind(), name).isGreaterThan(from);
          from = at;
        }
      }
    }
  }

  @Test
  void saysWhoApprovedAndWhen() throws IOException {
    String text = text(Fixtures.programme(Fixtures.cleared()).pdf());
    assertThat(text)
        .contains("Approved", "A. Clinician (physiotherapist) agreed on 15 November 2026.")
        .contains("No named clinician has reviewed them yet")
        .contains("call 999")
        .doesNotContain("PROPOSAL", "{");
  }

  @Test
  void saysThatAProposalIsNotYetToBeDone() throws IOException {
    String text = text(Fixtures.programme(Fixtures.uncleared()).pdf());
    assertThat(text)
        .contains(
            "PROPOSAL: not yet approved", "PROPOSAL, not yet approved.", "Please do not do it yet")
        .doesNotContain("agreed on");
  }

  @Test
  void hostileNamesStayWords() throws IOException {
    Handout handout = Fixtures.programme(Fixtures.cleared(HOSTILE, "x"));
    assertThat(handout.html()).doesNotContain("<script", "<img", "\u0007");
    assertThat(text(handout.pdf())).contains("<script>x()</script><img").doesNotContain("root:");
  }

  @Test
  void asksForNothingFromOutside() {
    assertThat(Fixtures.programme(Fixtures.cleared()).html())
        .doesNotContain("src=", "href=", "url(", "@import", "<link");
  }

  @Test
  void isTheSameInEveryTimeZone() {
    TimeZone here = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      byte[] east = Fixtures.programme(Fixtures.cleared()).pdf();
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
      assertThat(Fixtures.programme(Fixtures.cleared()).pdf()).isEqualTo(east);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void carriesTitleLanguageTagsAndFonts() throws IOException {
    try (PDDocument document = Loader.loadPDF(Fixtures.programme(Fixtures.cleared()).pdf())) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Your programme");
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(document.getPage(0).getResources().getFontNames())
          .isNotEmpty()
          .allSatisfy(
              font ->
                  assertThat(document.getPage(0).getResources().getFont(font).isEmbedded())
                      .isTrue());
    }
  }

  private static String text(byte[] pdf) throws IOException {
    return PdfText.of(pdf);
  }
}
