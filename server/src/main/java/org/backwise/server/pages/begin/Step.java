package org.backwise.server.pages.begin;

import java.util.List;

/**
 * One page of the questions.
 *
 * @param id its place in the address and its template
 * @param fields the fields it asks for: a name stands for itself and for all that begin with it and
 *     a dot; a star in it is any one part
 * @param choices fields in which at least one thing is chosen, if only "none of these"
 */
record Step(String id, List<String> fields, List<String> choices) {

  Step {
    fields = List.copyOf(fields);
    choices = List.copyOf(choices);
  }

  /** Its template, which all parts of the danger questions share. */
  String template() {
    return "begin/" + id.replaceFirst("/.*", "");
  }

  /** Whether it asks danger questions. */
  boolean asksDanger() {
    return id.startsWith(Steps.SAFETY);
  }

  /** Whether it asks for {@code name}. */
  boolean owns(String name) {
    return fields.stream().anyMatch(field -> name.matches(pattern(field)));
  }

  private static String pattern(String field) {
    return field.replace(".", "\\.").replace("*", "[^.]+") + "(\\..*)?";
  }
}
