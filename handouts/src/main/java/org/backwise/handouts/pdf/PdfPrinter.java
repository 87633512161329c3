package org.backwise.handouts.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.backwise.handouts.markup.Page;

/** Prints a page as PDF. */
public final class PdfPrinter {

  private static final String FAMILY = "Noto Sans";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final float A4_WIDTH = 210;
  private static final float A4_HEIGHT = 297;

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfPrinter() {}

  /** The bytes of the PDF; the same page gives the same bytes. */
  public static byte[] print(Page page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BatikSVGDrawer svg =
            new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE);
        PdfBoxRenderer renderer = builder(page, svg, out).buildPdfRenderer()) {
      PDDocument document = renderer.createPDFKeepOpen();
      Timeless.make(document, page);
      document.save(out);
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException("page (%s) cannot be printed".formatted(page.title()), e);
    }
    return out.toByteArray();
  }

  private static PdfRendererBuilder builder(
      Page page, BatikSVGDrawer svg, ByteArrayOutputStream out) {
    NothingOutside nothing = new NothingOutside();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withDiagnosticConsumer(diagnostic -> {});
    builder.addDOMMutator(PictureNames::give);
    builder.addDOMMutator(Bookmarks::give);
    builder.useSVGDrawer(svg);
    builder.useUriResolver(nothing);
    builder.useHttpStreamImplementation(nothing);
    builder.useProtocolsStreamImplementation(nothing, "http", "https", "file", "jar", "ftp");
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> NothingOutside.within(uri), when);
    }
    builder.useDefaultPageSize(A4_WIDTH, A4_HEIGHT, PageSizeUnits.MM);
    builder.useFont(font("NotoSans-Regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(font("NotoSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
    builder.withProducer("Backwise");
    builder.withHtmlContent(page.html(), "");
    builder.toStream(out);
    return builder;
  }

  private static FSSupplier<InputStream> font(String file) {
    return () -> PdfPrinter.class.getResourceAsStream("/org/backwise/handouts/fonts/" + file);
  }
}
