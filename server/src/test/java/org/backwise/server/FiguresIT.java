package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Side;
import org.backwise.server.pages.figures.Drawings;
import org.backwise.server.pages.figures.Shown;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Every exercise can be seen. */
class FiguresIT {
  private static final String ONE = "/figures/figure-four-stretch-lying.svg";

  private final Running running = Running.shared();

  @Test
  void everyExerciseHasADrawingThatIsXml() throws Exception {
    Drawings drawings = running.context().getBean(Drawings.class);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setNamespaceAware(true);
    for (String id : Knowledge.load().exercises().ids()) {
      String svg = drawings.of(id, Side.CENTRE, Shown.BOTH).orElseThrow();
      var root =
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)))
              .getDocumentElement();
      assertThat(root.getLocalName()).as(id).isEqualTo("svg");
      assertThat(root.getElementsByTagName("title").item(0).getTextContent()).as(id).isNotBlank();
    }
  }

  @Test
  void isAnSvgThatBringsItsColoursAndMayDoNothingElse() {
    HttpResponse<String> answer = running.signedIn().get(ONE);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe", "script");
    assertThat(answer.body()).contains("prefers-color-scheme:dark").doesNotContain("<script");
  }

  @Test
  void isNotSentAgainWhileItIsTheSame() {
    Browser browser = running.signedIn();
    HttpResponse<String> first = browser.get(ONE);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).contains(Knowledge.load().contentVersion());
    assertThat(first.headers().firstValue("Cache-Control").orElse(""))
        .contains("private", "max-age")
        .doesNotContain("no-store");
    assertThat(browser.get(ONE, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(browser.get(ONE + "?pose=end", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void isSentSmall() {
    var headers = running.signedIn().get(ONE, "Accept-Encoding", "gzip").headers();
    assertThat(headers.firstValue("Content-Encoding")).contains("gzip");
  }

  @Test
  void leftAndRightAreDrawnApart() {
    Browser browser = running.signedIn();
    String left = browser.get(ONE + "?side=left&pose=end").body();
    String right = browser.get(ONE + "?side=right&pose=end").body();
    assertThat(left).isNotEqualTo(right);
    assertThat(browser.get(ONE + "?pose=end").body()).isIn(left, right);
  }

  @Test
  void whatIsUnknownIsNotThere() {
    Browser browser = running.signedIn();
    for (String path : new String[] {"/figures/no-such.svg", ONE + "?pose=x", ONE + "?side=x"}) {
      assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void movingFiguresAndTheirColoursAreServed() {
    Browser browser = running.signedIn();
    String film = ONE.replace(".svg", ".json");
    String right = browser.get(film + "?side=right").body();
    assertThat(right).contains("\"phases\"", "\"frames\"");
    assertThat(browser.get(film + "?side=left").body()).isNotEqualTo(right);
    assertThat(browser.get(film + "?view=front").body()).contains("\"view\":\"front\"");
    assertThat(browser.get(film + "?view=x").statusCode()).isEqualTo(404);
    assertThat(browser.get("/figures/no-such.json").statusCode()).isEqualTo(404);
    assertThat(browser.get("/figures/figure.css").body()).contains("--bf-near");
  }
}
