package org.backwise.safety.basis;

import java.util.List;
import org.backwise.knowledge.ById;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.measure.Measure;
import org.backwise.knowledge.tables.PlanningTables;
import org.backwise.knowledge.vocabulary.Vocabulary;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.rule.Condition;
import org.backwise.model.rule.DangerFlag;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.ScreeningRule;

/** The parts of content that safety judges by. */
public record Grounds(
    Vocabulary vocabulary,
    PlanningTables tables,
    ById<Exercise> exercises,
    ById<Measure> measures,
    List<Rule> rules,
    ById<DangerFlag> flags,
    List<ScreeningRule> screeningRules,
    ById<Condition> conditions,
    Words words) {

  public Grounds {
    rules = List.copyOf(rules);
    screeningRules = List.copyOf(screeningRules);
  }

  /** The grounds that {@code knowledge} gives, with words in {@code language}. */
  public static Grounds of(Knowledge knowledge, String language) {
    return new Grounds(
        knowledge.vocabulary(),
        knowledge.tables(),
        knowledge.exercises(),
        knowledge.measures(),
        knowledge.rules().all(),
        knowledge.flags(),
        knowledge.screeningRules().all(),
        knowledge.conditions(),
        new ContentWords(knowledge, language));
  }

  /** Whether the vocabulary list {@code list} holds {@code code}. */
  public boolean knows(String list, String code) {
    return vocabulary.list(list).contains(code);
  }
}
