package org.backwise.commands.cases;

import java.util.ArrayList;
import java.util.List;

/** What must not stand anywhere in some weeks of a programme. */
record Never(Weeks weeks, List<Forbidden> forbidden) implements Demand {

  @Override
  public List<String> faults(Made made) {
    List<String> faults = new ArrayList<>();
    for (Given given : made.given()) {
      if (weeks.meets(given.weeks().from(), given.weeks().until())) {
        forbidden.stream()
            .filter(each -> each.by().test(given))
            .forEach(each -> faults.add(given.place() + " is never: " + each.what()));
      }
    }
    return faults;
  }
}
