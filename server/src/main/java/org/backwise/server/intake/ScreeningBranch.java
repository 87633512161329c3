package org.backwise.server.intake;

import java.util.List;

/** The danger answers. */
final class ScreeningBranch {
  private final List<String> flags;
  private final int questions;

  ScreeningBranch(List<String> flags, int questions) {
    this.flags = flags;
    this.questions = questions;
  }

  void grow(Branch screening) {
    screening.text("askedOn", "screening.askedOn").put("questions", questions);
    answers(screening, "yes");
    answers(screening, "unsure");
    visits(screening);
  }

  private void answers(Branch screening, String answer) {
    Branch.Twigs list = screening.list(answer, "flag");
    for (String flag : flags) {
      if (screening.draft().get(field(flag)).equals(answer)) {
        list.add(field(flag))
            .put("flag", flag, field(flag))
            .text("side", field(flag) + ".side")
            .date("since", field(flag));
      }
    }
  }

  private void visits(Branch screening) {
    Branch.Twigs list = screening.list("seenFor", "flag");
    for (String flag : flags) {
      String seen = field(flag) + ".seen";
      boolean answered = !screening.draft().get(field(flag)).equals("no");
      if (answered && screening.draft().has(seen + ".by")) {
        Branch visit =
            list.add(seen + ".by")
                .put("flag", flag, field(flag))
                .text("by", seen + ".by")
                .text("on", seen + ".on")
                .text("outcome", seen + ".outcome");
        saw(visit, seen + ".saw");
      }
    }
  }

  private static void saw(Branch visit, String field) {
    Branch.Twigs list = visit.list("saw", field);
    for (String to : visit.draft().all(field)) {
      list.add(field).put("to", to, field).text("side", field + "." + to + ".side");
    }
  }

  static String field(String flag) {
    return "flag." + flag;
  }
}
