package org.backwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;

/** Marks in the order drawn, and the box they fill, in centimetres. */
final class Sheet {

  private final List<Mark> marks = new ArrayList<>();
  private String group = "";
  private boolean groupShown = true;
  private int inGroup;
  private Box box = Box.EMPTY;

  /** What follows belongs to the thing called {@code name}. */
  void begin(String name) {
    begin(name, true);
  }

  /** The same of a thing that may not be there just now. */
  void begin(String name, boolean shown) {
    group = name;
    groupShown = shown;
    inGroup = 0;
  }

  void draw(Form form, Look look) {
    draw(form, look, true);
  }

  void draw(Form form, Look look, boolean shown) {
    marks.add(new Mark(group + inGroup++, look, form, shown && groupShown));
  }

  void fill(Form form, Ink ink) {
    draw(form, Look.area(ink));
  }

  /** A line of {@code width} centimetres. */
  void line(Form form, Ink ink, double width) {
    draw(form, Look.line(ink, width));
  }

  /** An area with its outline around it. */
  void shape(Form form, Ink ink, Ink edge, double width) {
    draw(form, Look.edged(ink, edge, width));
  }

  void include(List<Spot2> spots) {
    for (Spot2 spot : spots) {
      box = box.including(spot);
    }
  }

  Box box() {
    return box;
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }
}
