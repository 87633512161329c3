package org.backwise.handouts.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Gives every picture its title where the PDF writer looks for the words of a picture. */
final class PictureNames {

  private PictureNames() {}

  static void give(Document document) {
    NodeList pictures = document.getElementsByTagName("svg");
    for (int i = 0; i < pictures.getLength(); i++) {
      Element picture = (Element) pictures.item(i);
      NodeList titles = picture.getElementsByTagName("title");
      if (titles.getLength() > 0) {
        picture.setAttribute("alt", titles.item(0).getTextContent());
      }
    }
  }
}
