package org.backwise.handouts.markup;

import java.util.List;

/** Elements that every page needs. */
public final class Tags {

  private Tags() {}

  /** A paragraph. */
  public static Element p(String words) {
    return Element.of("p").text(words);
  }

  /** A paragraph of a class. */
  public static Element p(String classes, String words) {
    return Element.of("p", classes).text(words);
  }

  /** A heading of level 1 to 4. */
  public static Element heading(int level, String words) {
    return Element.of("h" + level).text(words);
  }

  /** The name of an exercise as a heading. */
  public static Element name(int level, String words) {
    return heading(level, words).with("class", "name");
  }

  /** A block of a class. */
  public static Element div(String classes, Markup... inside) {
    return Element.of("div", classes).add(inside);
  }

  /** Bold words. */
  public static Element bold(String words) {
    return Element.of("b").text(words);
  }

  /** Words of a class within a line. */
  public static Element span(String classes, String words) {
    return Element.of("span", classes).text(words);
  }

  /** A list with dots. */
  public static Element list(List<String> items) {
    return items(Element.of("ul"), items);
  }

  /** A list with numbers. */
  public static Element numbered(List<String> items) {
    return items(Element.of("ol"), items);
  }

  private static Element items(Element list, List<String> items) {
    items.forEach(item -> list.add(Element.of("li").text(item)));
    return list;
  }

  /** A table of a class with a row of headings. */
  public static Element table(String classes, List<String> headings) {
    Element row = Element.of("tr");
    for (int i = 0; i < headings.size(); i++) {
      row.add(Element.of("th", "c" + (i + 1)).with("scope", "col").text(headings.get(i)));
    }
    return Element.of("table", classes).add(Element.of("thead").add(row));
  }

  /** A row of a table. */
  public static Element row(List<String> cells) {
    Element row = Element.of("tr");
    cells.forEach(cell -> row.add(Element.of("td").text(cell)));
    return row;
  }

  /** A section that begins with its heading. */
  public static Element section(String heading, Markup... inside) {
    return Element.of("div", "section").add(heading(2, heading)).add(inside);
  }
}
