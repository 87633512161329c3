package org.backwise.documents.programme;

import java.math.BigDecimal;
import java.util.List;
import org.backwise.documents.DoseDocument;
import org.backwise.documents.MotionDocument;
import org.backwise.documents.Tree;
import org.backwise.model.Coded;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseText;
import org.backwise.model.exercise.Family;
import org.backwise.model.exercise.LimbMotion;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.Substitute;

/** Writes one exercise: its words, then its facts. */
final class ExerciseTree {

  private static final int MILLI_PLACES = 3;

  private ExerciseTree() {}

  static Tree of(Exercise exercise, ExerciseText text) {
    Tree tree =
        new Tree()
            .put("id", exercise.id())
            .put("name", text.name())
            .put("aliases", text.aliases())
            .put("purpose", text.purpose())
            .put("use", exercise.use());
    facts(tree, exercise);
    return tree.put("start", text.start())
        .put("steps", text.steps())
        .put("cues", text.cues())
        .put("mistakes", text.mistakes())
        .put("stopIf", text.stopIf())
        .put("breath", text.breath())
        .put("sources", exercise.evidence().sources());
  }

  private static void facts(Tree tree, Exercise exercise) {
    tree.put("kinds", codes(exercise.kinds()))
        .put("roles", codes(exercise.roles()))
        .put("orderRegion", exercise.orderRegion())
        .put("regions", codes(exercise.regions()))
        .list("muscles", exercise.muscles(), ExerciseTree::muscle)
        .put("positions", codes(exercise.positions()))
        .put("surface", exercise.surface())
        .list("spinalMotions", exercise.spinalMotions(), MotionDocument::tree)
        .list("limbMotions", exercise.limbMotions(), ExerciseTree::limb)
        .put("demands", codes(exercise.demands()))
        .put("impact", exercise.impact())
        .put("oneSided", exercise.oneSided())
        .put("alternation", exercise.alternation())
        .put("equipment", exercise.equipment())
        .list("substitutes", exercise.substitutes(), ExerciseTree::substitute)
        .put("level", exercise.level())
        .put("effort", exercise.effort())
        .put("setupSeconds", exercise.setupSeconds())
        .put("family", family(exercise.family()))
        .list("doses", exercise.doses(), ExerciseTree::dose);
  }

  private static <E extends Enum<E> & Coded> List<String> codes(List<E> choices) {
    return choices.stream().map(Coded::code).toList();
  }

  private static Tree muscle(MuscleWork work) {
    return new Tree()
        .put("group", work.group())
        .put("role", work.role())
        .put("share", decimal(work.shareMilli()));
  }

  private static BigDecimal decimal(int milli) {
    return BigDecimal.valueOf(milli, MILLI_PLACES).stripTrailingZeros();
  }

  private static Tree limb(LimbMotion motion) {
    return new Tree()
        .put("joint", motion.joint())
        .put("motion", motion.motion())
        .put("maxDegrees", motion.maxDegrees())
        .put("side", motion.side());
  }

  private static Tree substitute(Substitute substitute) {
    return new Tree().put("equipment", substitute.equipment()).put("use", substitute.use());
  }

  private static Tree family(Family family) {
    return new Tree()
        .put("name", family.name())
        .put("step", family.step())
        .put("easier", family.easier())
        .put("harder", family.harder());
  }

  private static Tree dose(CatalogueDose dose) {
    return DoseDocument.tree(dose.dose()).put("sources", dose.evidence().sources());
  }
}
