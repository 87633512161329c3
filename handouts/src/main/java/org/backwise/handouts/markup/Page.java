package org.backwise.handouts.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One whole page: it asks for nothing from outside, and scripts have no place in it.
 *
 * @param foot the line at the foot of every sheet of paper
 * @param pageOf the words between the sheet's number and the number of sheets
 * @param style the name of a style sheet beside this class
 * @param print the sheets it is printed on
 */
public record Page(
    String language,
    String title,
    String foot,
    String pageOf,
    String style,
    Element body,
    Print print) {

  private static final String MARGIN =
      "font-family:'Noto Sans',sans-serif;font-size:%s;color:#444;vertical-align:top;padding-top:3mm";

  /** The same page on other sheets. */
  public Page on(Print other) {
    return new Page(language, title, foot, pageOf, style, body, other);
  }

  /** The page as XHTML that is HTML as well. */
  public String html() {
    Element head =
        Element.of("head")
            .add(
                Element.of("meta").with("charset", "utf-8"),
                Element.of("meta").with("name", "viewport").with("content", "width=device-width"),
                Element.of("meta").with("name", "description").with("content", title),
                Element.of("meta").with("name", "referrer").with("content", "no-referrer"),
                Element.of("title").text(title));
    Element style = Element.of("style").add(new Drawing(css()));
    Element whole =
        Element.of("html")
            .with("xmlns", "http://www.w3.org/1999/xhtml")
            .with("lang", language)
            .add(head.add(style), body);
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    whole.write(page);
    return page.append('\n').toString();
  }

  private String css() {
    String page = "counter(page) " + quoted(" " + pageOf + " ") + " counter(pages)";
    String margin = MARGIN.formatted(print.footType());
    return sheet("paper.css")
        + sheet(style)
        + (print.large() ? sheet("large.css") : "")
        + "@page{size:%s;".formatted(print.size().css())
        + "@bottom-left{%s;width:84%%;content:%s}".formatted(margin, quoted(foot))
        + "@bottom-right{%s;width:16%%;text-align:right;content:%s}}\n".formatted(margin, page);
  }

  /** A CSS string in which only letters, digits and spaces stand for themselves. */
  static String quoted(String words) {
    StringBuilder out = new StringBuilder("\"");
    words.codePoints().forEach(sign -> append(out, sign));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, int sign) {
    boolean plain = sign == ' ' || (sign < 128 && Character.isLetterOrDigit(sign));
    if (plain) {
      out.appendCodePoint(sign);
    } else {
      out.append('\\').append(Integer.toHexString(sign)).append(' ');
    }
  }

  private static String sheet(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "style sheet (%s) is missing. Maybe the build left it out.".formatted(name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
