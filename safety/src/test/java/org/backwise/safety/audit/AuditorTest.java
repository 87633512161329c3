package org.backwise.safety.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.model.programme.Violation;
import org.backwise.model.state.PersonState;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;
import org.junit.jupiter.api.Test;

class AuditorTest {

  private final Grounds grounds = Catalogue.small();
  private final Case good =
      Case.of(
          grounds,
          new PersonMaker().make(),
          PersonState.NEW,
          new ProgrammeMaker().make(grounds),
          true);

  @Test
  void aRuleThatCannotBeJudgedCountsAsBroken() {
    assertThat(Auditor.violations(good, new Stumbles()))
        .singleElement()
        .satisfies(found -> assertThat(found.rule()).isEqualTo("STUMBLES"))
        .satisfies(found -> assertThat(found.detail()).startsWith("could not be judged"));
  }

  @Test
  void whatWasFoundBeforeARuleStumbledIsKept() {
    AuditRule rule =
        new Stumbles() {
          @Override
          public void check(Case c, Findings findings) {
            findings.add("programme", "is odd");
            super.check(c, findings);
          }
        };
    assertThat(Auditor.violations(good, rule))
        .extracting(Violation::detail)
        .hasSize(2)
        .startsWith("is odd");
  }

  private static class Stumbles implements AuditRule {

    @Override
    public String id() {
      return "STUMBLES";
    }

    @Override
    public String sentence() {
      return "Falls over its own feet.";
    }

    @Override
    public void check(Case c, Findings findings) {
      throw new IllegalStateException("fell");
    }
  }
}
