package org.backwise.programmes.rules;

import java.util.List;
import java.util.function.Function;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Coded;
import org.backwise.model.Effort;
import org.backwise.model.exercise.CatalogueDose;
import org.backwise.model.exercise.Demand;
import org.backwise.model.exercise.Dose;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.exercise.ExerciseKind;
import org.backwise.model.exercise.Impact;
import org.backwise.model.exercise.LimbMotion;
import org.backwise.model.exercise.MotionLoad;
import org.backwise.model.exercise.MotionRange;
import org.backwise.model.exercise.MuscleRole;
import org.backwise.model.exercise.MuscleWork;
import org.backwise.model.exercise.Position;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpinalMotion;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** An exercise of the catalogue, but with something changed that the catalogue does not hold. */
final class MadeUp {

  private static final int MOST = 10_000;
  private static final Knowledge KNOWLEDGE = Knowledge.load();

  private MadeUp() {}

  static Exercise of(String id, @Nullable Fields but) {
    Exercise e = KNOWLEDGE.exercises().get(id);
    return but == null ? e : changed(e, but);
  }

  private static Exercise changed(Exercise e, Fields but) {
    Exercise made =
        new Exercise(
            e.id(),
            e.use(),
            list(but, "kinds", e.kinds(), code -> find(ExerciseKind.class, code)),
            e.roles(),
            e.orderRegion(),
            e.regions(),
            list(but, "works", e.muscles(), MadeUp::muscle),
            list(but, "positions", e.positions(), code -> find(Position.class, code)),
            e.surface(),
            list(but, "spine", e.spinalMotions(), MadeUp::spine),
            list(but, "limbs", e.limbMotions(), MadeUp::limb),
            list(but, "demands", e.demands(), code -> find(Demand.class, code)),
            find(Impact.class, but.textOr("impact", e.impact().code())),
            e.oneSided(),
            e.otherSideRests(),
            e.alternation(),
            e.equipment(),
            e.substitutes(),
            but.integerOr("level", e.level(), 1, 5),
            find(Effort.class, but.textOr("effort", e.effort().code())),
            e.setupSeconds(),
            e.family(),
            doses(e, but),
            e.evidence());
    but.finish();
    return made;
  }

  /** Every dose, held or repeated as long as {@code held} and {@code sets} say. */
  private static List<CatalogueDose> doses(Exercise e, Fields but) {
    return e.doses().stream()
        .map(offer -> new CatalogueDose(dose(offer.dose(), but), offer.evidence()))
        .toList();
  }

  private static Dose dose(Dose d, Fields but) {
    return new Dose(
        but.integerOr("sets", d.sets(), 1, MOST),
        but.integerOr("reps", d.reps(), 1, MOST),
        but.integerOr("held", d.holdSeconds(), 0, MOST),
        d.restSeconds(),
        d.tempo(),
        d.load());
  }

  private static <T> List<T> list(Fields but, String key, List<T> usual, Function<String, T> read) {
    return but.has(key) ? but.texts(key).stream().map(read).toList() : usual;
  }

  /** {@code lumbar flexion end body held}. */
  private static SpinalMotion spine(String text) {
    String[] words = text.split(" ");
    return new SpinalMotion(
        find(Segment.class, words[0]),
        find(SpineMotion.class, words[1]),
        find(MotionRange.class, words[2]),
        find(MotionLoad.class, words[3]),
        words.length > 4 && words[4].equals("held"));
  }

  /** {@code hip flexion 120}. */
  private static LimbMotion limb(String text) {
    String[] words = text.split(" ");
    LimbMotion any = KNOWLEDGE.exercises().get("bridge").limbMotions().get(0);
    return new LimbMotion(words[0], words[1], Integer.parseInt(words[2]), any.side());
  }

  /** {@code abdominals strengthened 300}, the share in thousandths. */
  private static MuscleWork muscle(String text) {
    String[] words = text.split(" ");
    return new MuscleWork(words[0], find(MuscleRole.class, words[1]), Integer.parseInt(words[2]));
  }

  private static <E extends Enum<E> & Coded> E find(Class<E> type, String code) {
    return Coded.find(type, code)
        .orElseThrow(() -> new IllegalStateException(code + " is none of " + Coded.codes(type)));
  }
}
