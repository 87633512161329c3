package org.backwise.knowledge.reading;

import static org.backwise.knowledge.reading.OneKey.some;

import java.util.List;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.rule.Fact;
import org.backwise.model.rule.Stage;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads what may be true of a person. */
public final class FactReader {

  private static final List<String> KEYS =
      List.of(
          "always",
          "all",
          "any",
          "not",
          "condition",
          "surgery",
          "pregnant",
          "gaveBirth",
          "age",
          "falls",
          "worseWith",
          "betterWith",
          "cannot",
          "stage",
          "irritability",
          "painAt",
          "painNow",
          "painAverage",
          "spreadsTo",
          "activityLevel",
          "does",
          "responds",
          "allowed",
          "flag");

  private static final Choice<Stage> STAGE = Choice.of(Stage.class);
  private static final int WORST_PAIN = 10;
  private static final int MOST_FALLS = 20;

  private final Known known;
  private final HistoryReader history;

  /** A reader that knows these codes and ids. */
  public FactReader(Known known) {
    this.known = known;
    this.history = new HistoryReader(known);
  }

  /** The fact that must stand at {@code key}. */
  public Fact in(Fields fields, String key) {
    @Nullable Fields group = fields.group(key);
    if (group == null) {
      return new Fact.Always();
    }
    Fact fact = read(group);
    group.finish();
    return fact;
  }

  private Fact read(Fields f) {
    return switch (OneKey.of(f, "a fact", KEYS)) {
      case "all" -> new Fact.All(some(f, "all", f.list("all", this::read)));
      case "any" -> new Fact.Any(some(f, "any", f.list("any", this::read)));
      case "not" -> new Fact.Not(in(f, "not"));
      case "condition" -> history.condition(f);
      case "surgery" -> history.surgery(f);
      case "pregnant" -> history.pregnant(f);
      case "gaveBirth" -> history.gaveBirth(f);
      case "age" -> history.age(f);
      case "falls" -> new Fact.Falls(f.integer("falls", 1, MOST_FALLS));
      case "flag" -> new Fact.HasFlag(some(f, "flag", f.codes("flag", known.flags())));
      case "cannot" -> new Fact.Cannot(codes(f, "cannot", "cannot"));
      case "activityLevel" -> new Fact.ActivityLevel(codes(f, "activityLevel", "activityLevels"));
      case "does" -> new Fact.Does(codes(f, "does", "activities"));
      case "" -> new Fact.Always();
      default -> pain(f);
    };
  }

  private Fact pain(Fields f) {
    String key = f.keys().iterator().next();
    return switch (key) {
      case "worseWith" -> new Fact.WorseWith(codes(f, key, "provocations"));
      case "betterWith" -> new Fact.BetterWith(codes(f, key, "provocations"));
      case "stage" -> new Fact.InStage(some(f, key, STAGE.listIn(f, key)));
      case "irritability" -> new Fact.Irritability(codes(f, key, "irritability"));
      case "painAt" -> new Fact.PainAt(codes(f, key, "sites"));
      case "painNow" -> new Fact.PainNow(f.integer(key, 1, WORST_PAIN));
      case "painAverage" -> new Fact.PainAverage(f.integer(key, 1, WORST_PAIN));
      case "spreadsTo" -> new Fact.SpreadsTo(codes(f, key, "spreads"));
      case "responds" -> responds(f);
      case "allowed" -> allowed(f);
      default -> always(f);
    };
  }

  private static Fact always(Fields fields) {
    if (!fields.flag("always", true)) {
      fields.problem("always", "can only be true; leave a rule out that never holds");
    }
    return new Fact.Always();
  }

  private Fact responds(Fields fields) {
    @Nullable Fields group = fields.group("responds");
    if (group == null) {
      return new Fact.Responds(Segment.LUMBAR, SpineMotion.FLEXION, "");
    }
    Fact fact =
        new Fact.Responds(
            MovementReader.SEGMENT.in(group, "segment"),
            MovementReader.MOTION.in(group, "motion"),
            group.code("effect", known.list("responseEffects")));
    group.finish();
    return fact;
  }

  private List<String> codes(Fields fields, String key, String list) {
    return some(fields, key, fields.codes(key, known.list(list)));
  }

  private static Fact allowed(Fields fields) {
    @Nullable Fields group = fields.group("allowed");
    if (group == null) {
      return new Fact.Allowed(Segment.LUMBAR, SpineMotion.FLEXION);
    }
    Fact fact =
        new Fact.Allowed(
            MovementReader.SEGMENT.in(group, "segment"), MovementReader.MOTION.in(group, "motion"));
    group.finish();
    return fact;
  }
}
