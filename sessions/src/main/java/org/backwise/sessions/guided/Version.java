package org.backwise.sessions.guided;

import java.util.List;

/**
 * A routine item by item, whole or cut short.
 *
 * @param minutes about how long, a begun minute counted
 */
public record Version(int minutes, boolean whole, List<ItemLine> items) {

  public Version {
    items = List.copyOf(items);
  }
}
