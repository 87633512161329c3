package org.backwise.server.intake;

/** Conditions and operations. */
final class HistoryBranch {
  private HistoryBranch() {}

  static void conditions(Branch root) {
    Branch.Twigs list = root.list("conditions", "condition");
    for (String code : root.draft().all("condition")) {
      if (!code.equals("none")) {
        String field = "condition." + code;
        list.add("condition")
            .put("code", code, "condition")
            .text("side", field + ".side")
            .date("since", field)
            .text("status", field + ".status");
      }
    }
  }

  static void surgery(Branch root) {
    Branch.Twigs list = root.list("surgery", "surgery");
    for (String kind : root.draft().all("surgery")) {
      if (!kind.equals("none")) {
        String field = "surgery." + kind;
        list.add("surgery")
            .put("kind", kind, "surgery")
            .text("side", field + ".side")
            .text("on", field + ".on")
            .text("limitsUntil", field + ".until");
      }
    }
  }
}
