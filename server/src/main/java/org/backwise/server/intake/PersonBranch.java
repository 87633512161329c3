package org.backwise.server.intake;

import org.backwise.model.intake.Sex;
import org.backwise.server.drafts.Draft;

/** Who it is for. */
final class PersonBranch {
  private PersonBranch() {}

  static void grow(Branch person) {
    Draft draft = person.draft();
    person.number("birthYear", "person.birthYear").text("sex", "person.sex");
    if (draft.get("person.sex").equals(Sex.MALE.code())) {
      return;
    }
    String pregnant = draft.get("person.pregnant");
    if (pregnant.equals("yes")) {
      person.branch("pregnant").text("dueDate", "person.dueDate");
    } else {
      person.text("pregnant", "person.pregnant");
    }
    if (draft.get("person.birth").equals("yes")) {
      person.branch("gaveBirth").text("on", "person.birth.on").text("mode", "person.birth.mode");
    }
  }
}
