package org.backwise.safety.person;

import org.backwise.knowledge.ById;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.rule.Condition;

/** Which conditions are healed or gone. Some never are, whatever was answered. */
public final class Settled {

  private static final String SETTLED = "settled";
  private static final String UNKNOWN = "unknown";

  private final ById<Condition> conditions;

  public Settled(ById<Condition> conditions) {
    this.conditions = conditions;
  }

  /** Whether the condition of {@code answer} is over. */
  public boolean is(ConditionAnswer answer) {
    return status(answer).equals(SETTLED);
  }

  /** How the condition stands; not known, where it was said to be over and cannot be. */
  String status(ConditionAnswer answer) {
    boolean settles = conditions.find(answer.code()).map(Condition::settles).orElse(true);
    return answer.status().equals(SETTLED) && !settles ? UNKNOWN : answer.status();
  }
}
