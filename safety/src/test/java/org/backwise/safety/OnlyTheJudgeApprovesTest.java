package org.backwise.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.List;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Auditor;
import org.junit.jupiter.api.Test;

class OnlyTheJudgeApprovesTest {

  @Test
  void nothingOutsideCanMakeAnApproval() {
    for (Class<?> type :
        List.of(ApprovedProgramme.class, ProposedProgramme.class, ApprovedRoutine.class)) {
      assertThat(Modifier.isFinal(type.getModifiers())).as(type.getName()).isTrue();
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        int modifiers = constructor.getModifiers();
        assertThat(Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers))
            .as(constructor.toString())
            .isFalse();
      }
    }
  }

  @Test
  void everyRuleOfThePlanningPageIsHeld() {
    assertThat(Auditor.rules())
        .extracting(AuditRule::id)
        .containsExactly(
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "H7",
            "H8",
            "H9a",
            "H9b",
            "H10a",
            "H10b",
            "H11",
            "H12",
            "H13",
            "H14",
            "H15",
            "CALENDAR",
            "ORDER",
            "SHORT",
            "STATED",
            "CLEARANCE",
            "RELAXED");
  }

  @Test
  void everyRuleIsASentence() {
    assertThat(Auditor.rules()).allMatch(rule -> rule.sentence().endsWith("."));
  }
}
