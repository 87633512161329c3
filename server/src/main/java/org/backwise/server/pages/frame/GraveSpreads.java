package org.backwise.server.pages.frame;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.rule.DangerFlag;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.ScreeningRule;

/** Where pain may spread to that makes a danger flag graver. */
final class GraveSpreads {
  private GraveSpreads() {}

  static List<String> of(Knowledge knowledge, DangerFlag flag) {
    return knowledge.screeningRules().all().stream()
        .filter(rule -> !rule.lowers() && rule.flags().contains(flag.id()))
        .map(ScreeningRule::when)
        .flatMap(GraveSpreads::in)
        .distinct()
        .toList();
  }

  private static Stream<String> in(Fact fact) {
    if (fact instanceof Fact.All all) {
      return all.of().stream().flatMap(GraveSpreads::in);
    }
    if (fact instanceof Fact.Any any) {
      return any.of().stream().flatMap(GraveSpreads::in);
    }
    return fact instanceof Fact.SpreadsTo to ? to.codes().stream() : Stream.of();
  }
}
