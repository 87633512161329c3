package org.backwise.model.rule;

import org.backwise.model.Coded;

/** What a rule protects: safety never yields, shape yields for a stated cause. */
public enum RuleClass implements Coded {
  SAFETY,
  SHAPE,
  PREFERENCE
}
