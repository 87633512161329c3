package org.backwise.handouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The tags of a document, and on which pages what they mark is printed. */
record Structure(PDDocument document, List<PDStructureElement> elements) {

  static Structure of(PDDocument document) {
    List<PDStructureElement> elements = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
    return new Structure(document, elements);
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> to) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        to.add(element);
        collect(element, to);
      }
    }
  }

  List<PDStructureElement> figures() {
    return ofType("Figure");
  }

  List<PDStructureElement> ofType(String type) {
    return elements.stream().filter(e -> e.getStructureType().equals(type)).toList();
  }

  /** The nearest element around {@code inner} that holds words of this tag as well. */
  static PDStructureElement around(PDStructureElement inner, String tag) {
    PDStructureNode node = inner.getParent();
    while (node instanceof PDStructureElement element) {
      List<PDStructureElement> inside = new ArrayList<>();
      collect(element, inside);
      if (inside.stream().anyMatch(e -> e.getStructureType().equals(tag))) {
        return element;
      }
      node = element.getParent();
    }
    throw new AssertionError("nothing around the figure has a " + tag);
  }

  /** The numbers of the pages on which an element stands, from 0. */
  Set<Integer> pages(PDStructureElement element) {
    Set<Integer> pages = new TreeSet<>();
    add(element, element.getPage(), pages);
    return pages;
  }

  private void add(PDStructureElement element, PDPage above, Set<Integer> to) {
    PDPage page = element.getPage() == null ? above : element.getPage();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        add(inner, page, to);
      } else if (kid instanceof PDMarkedContentReference mark && mark.getPage() != null) {
        to.add(document.getPages().indexOf(mark.getPage()));
      } else {
        to.add(document.getPages().indexOf(page));
      }
    }
  }
}
