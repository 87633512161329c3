package org.backwise.handouts;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds against PDF/UA-1; nothing when a document keeps to it. */
final class PdfUa {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfUa() {}

  static List<String> findings(byte[] pdf) {
    PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(PdfUa::words)
          .distinct()
          .toList();
    } catch (VeraPDFException | java.io.IOException e) {
      throw new AssertionError("veraPDF cannot read the document", e);
    }
  }

  private static String words(TestAssertion finding) {
    return finding.getRuleId().getClause()
        + "-"
        + finding.getRuleId().getTestNumber()
        + " "
        + finding.getMessage()
        + " at "
        + finding.getLocation().getContext();
  }
}
