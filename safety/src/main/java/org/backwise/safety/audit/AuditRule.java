package org.backwise.safety.audit;

/** One rule of the planning page. */
public interface AuditRule {

  /** Its id, for example {@code H6}. */
  String id();

  /** The rule in one sentence. */
  String sentence();

  /** Adds every breach in {@code c}. */
  void check(Case c, Findings findings);
}
