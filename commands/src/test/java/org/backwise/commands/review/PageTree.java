package org.backwise.commands.review;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A page read back by an XML parser. */
record PageTree(Document document) {

  static PageTree read(byte[] bytes) throws Exception {
    return new PageTree(
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes)));
  }

  /** All elements of a name below {@code above}, in order. */
  static List<Element> in(Element above, String name) {
    NodeList found = above.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  List<Element> all(String name) {
    return in(document.getDocumentElement(), name);
  }

  List<Element> tables(String classes) {
    return all("table").stream().filter(t -> t.getAttribute("class").equals(classes)).toList();
  }
}
