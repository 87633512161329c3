package org.backwise.model.intake;

import java.util.List;

/** What is at hand and where: equipment and place codes. */
public record Setting(List<String> equipment, List<String> places) {

  public Setting {
    equipment = List.copyOf(equipment);
    places = List.copyOf(places);
  }
}
