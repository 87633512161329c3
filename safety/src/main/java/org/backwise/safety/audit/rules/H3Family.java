package org.backwise.safety.audit.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.Given;
import org.backwise.safety.audit.ItemList;

/** One member of a family in a routine. */
public final class H3Family implements AuditRule {

  @Override
  public String id() {
    return "H3";
  }

  @Override
  public String sentence() {
    return "A routine holds one member of a family at most, and no exercise twice.";
  }

  @Override
  public void check(Case c, Findings findings) {
    c.phases().stream()
        .flatMap(phase -> phase.lists())
        .filter(list -> !list.relief())
        .forEach(list -> apart(list, findings));
  }

  private static void apart(ItemList list, Findings findings) {
    Map<String, String> seen = new LinkedHashMap<>();
    for (Given given : list.items()) {
      String id = given.exercise().id();
      String other = seen.putIfAbsent("family " + given.exercise().family().name(), id);
      if (other != null) {
        findings.add(list.place(), other + " and " + id + " are of one family");
      }
    }
  }
}
