package org.backwise.server.pages.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class NoMotionYetTest {

  @Test
  void isXmlThatShowsNoMovement() throws Exception {
    String svg = Standalone.of(NoMotionYet.of("Up & <down>: no drawing yet"));
    var root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)))
            .getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("svg");
    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Up & <down>: no drawing yet");
    assertThat(root.getElementsByTagName("style").getLength()).isEqualTo(1);
  }
}
