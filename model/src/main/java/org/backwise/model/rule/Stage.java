package org.backwise.model.rule;

import org.backwise.model.Coded;

/** How long the main pain has lasted, in bands that content names in weeks. */
public enum Stage implements Coded {
  ACUTE,
  SUBACUTE,
  PERSISTENT
}
