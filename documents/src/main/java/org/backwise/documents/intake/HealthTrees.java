package org.backwise.documents.intake;

import org.backwise.documents.Tree;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.FlagAnswer;
import org.backwise.model.intake.Pain;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Response;
import org.backwise.model.intake.ScreeningAnswers;
import org.backwise.model.intake.SeenFor;
import org.backwise.model.intake.Surgery;

/** Writes the answers about health. */
final class HealthTrees {

  private HealthTrees() {}

  static Tree screening(ScreeningAnswers answers) {
    return new Tree()
        .put("askedOn", answers.askedOn())
        .put("questions", answers.questions())
        .list("yes", answers.yes(), HealthTrees::flag)
        .list("unsure", answers.unsure(), HealthTrees::flag)
        .list("seenFor", answers.seenFor(), HealthTrees::visit);
  }

  private static Tree flag(FlagAnswer answer) {
    return new Tree()
        .put("flag", answer.flag())
        .put("side", answer.side())
        .put("since", answer.since());
  }

  private static Tree visit(SeenFor visit) {
    Tree tree =
        new Tree()
            .put("flag", visit.flag())
            .put("by", visit.by())
            .put("on", visit.on())
            .put("outcome", visit.outcome());
    SeenSpreads.write(tree, "saw", visit.saw());
    return tree;
  }

  static Tree pain(Pain pain) {
    return new Tree()
        .list("sites", pain.sites(), HealthTrees::site)
        .put("irritability", pain.irritability())
        .codesUnlessEmpty("worseWith", pain.worseWith())
        .codesUnlessEmpty("betterWith", pain.betterWith())
        .listUnlessEmpty("responds", pain.responds(), HealthTrees::response);
  }

  private static Tree site(PainSite site) {
    return new Tree()
        .put("site", site.site())
        .put("side", site.side())
        .put("startedOn", site.startedOn())
        .put("worst", site.worst())
        .put("average", site.average())
        .put("now", site.now())
        .listUnlessEmpty("spreads", site.spreads(), HealthTrees::spread)
        .codesUnlessEmpty("worseWith", site.worseWith());
  }

  private static Tree spread(PainSite.Spread spread) {
    return new Tree()
        .put("to", spread.to())
        .put("side", spread.side())
        .put("since", spread.since());
  }

  private static Tree response(Response response) {
    return new Tree()
        .put("segment", response.segment())
        .put("motion", response.motion())
        .put("effect", response.effect())
        .put("foundBy", response.foundBy());
  }

  static Tree condition(ConditionAnswer condition) {
    return new Tree()
        .put("code", condition.code())
        .put("region", condition.region())
        .put("side", condition.side())
        .put("since", condition.since())
        .put("status", condition.status());
  }

  static Tree surgery(Surgery surgery) {
    return new Tree()
        .put("kind", surgery.kind())
        .put("side", surgery.side())
        .put("on", surgery.on())
        .put("limitsUntil", surgery.limitsUntil());
  }
}
