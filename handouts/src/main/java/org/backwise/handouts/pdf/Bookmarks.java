package org.backwise.handouts.pdf;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Makes a bookmark of every heading, those of a lower level inside those above. */
final class Bookmarks {

  private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4");

  private final Document document;
  private final Element[] open = new Element[HEADINGS.size() + 1];
  private int named;

  private Bookmarks(Document document) {
    this.document = document;
    this.open[0] = document.createElement("bookmarks");
  }

  static void give(Document document) {
    Bookmarks bookmarks = new Bookmarks(document);
    bookmarks.walk(document.getDocumentElement());
    document.getElementsByTagName("head").item(0).appendChild(bookmarks.open[0]);
  }

  private void walk(Node node) {
    NodeList inside = node.getChildNodes();
    for (int i = 0; i < inside.getLength(); i++) {
      if (inside.item(i) instanceof Element element) {
        int level = HEADINGS.indexOf(element.getTagName());
        if (level >= 0) {
          mark(element, level);
        }
        walk(element);
      }
    }
  }

  private void mark(Element heading, int level) {
    String id = "heading-" + named++;
    heading.setAttribute("id", id);
    Element bookmark = document.createElement("bookmark");
    bookmark.setAttribute("name", heading.getFirstChild().getTextContent());
    bookmark.setAttribute("href", "#" + id);
    above(level).appendChild(bookmark);
    open[level + 1] = bookmark;
    for (int deeper = level + 2; deeper < open.length; deeper++) {
      open[deeper] = null;
    }
  }

  private Element above(int level) {
    int above = level;
    while (open[above] == null) {
      above--;
    }
    return open[above];
  }
}
