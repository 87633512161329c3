package org.backwise.planning;

import java.util.List;
import org.backwise.model.programme.Programme;

/** What planning answers: a programme for safety to judge, or what stands in its way. */
public sealed interface Draft {

  /** A programme; nobody has judged it yet. */
  record Planned(Programme programme) implements Draft {}

  /**
   * No programme keeps every rule.
   *
   * @param phase the phase, from 1, that could not be planned; 0: not even one week
   * @param unmet what could not be met, for example {@code core} or {@code frame}
   * @param rules the rules that leave most of the catalogue out, the broadest first
   */
  record Impossible(int phase, List<String> unmet, List<String> rules) implements Draft {}
}
