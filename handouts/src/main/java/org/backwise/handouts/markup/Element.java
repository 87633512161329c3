package org.backwise.handouts.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element with its attributes and what is inside; grows until it is written. */
public final class Element implements Markup {

  private static final List<String> WITHOUT_INSIDE = List.of("br", "meta", "hr", "col");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Markup> inside = new ArrayList<>();

  private Element(String name) {
    this.name = name;
  }

  /** An empty element. */
  public static Element of(String name) {
    return new Element(name);
  }

  /** An element with these CSS classes. */
  public static Element of(String name, String classes) {
    return new Element(name).with("class", classes);
  }

  /** This element with an attribute. */
  public Element with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** This element with more inside. */
  public Element add(Markup... more) {
    return add(List.of(more));
  }

  /** This element with more inside. */
  public Element add(List<? extends Markup> more) {
    inside.addAll(more);
    return this;
  }

  /** This element with words inside. */
  public Element text(String words) {
    return add(new Text(words));
  }

  /** Whether nothing is inside. */
  public boolean empty() {
    return inside.isEmpty();
  }

  @Override
  public void write(StringBuilder page) {
    page.append('<').append(name);
    attributes.forEach(
        (key, value) ->
            page.append(' ').append(key).append("=\"").append(Text.escaped(value)).append('"'));
    if (WITHOUT_INSIDE.contains(name)) {
      page.append("/>");
      return;
    }
    page.append('>');
    inside.forEach(part -> part.write(page));
    page.append("</").append(name).append('>');
  }
}
