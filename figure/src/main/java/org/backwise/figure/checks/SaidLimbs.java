package org.backwise.figure.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.figure.kinematics.SolvedAngles;
import org.backwise.model.Side;
import org.backwise.model.exercise.LimbMotion;
import org.backwise.model.motion.JointAngle;

/** Hips, knees, shoulders and the rest go as far as the catalogue says, and not otherwise. */
final class SaidLimbs implements FigureCheck {

  private final Bounds.Limbs bounds;

  SaidLimbs(Bounds.Limbs bounds) {
    this.bounds = bounds;
  }

  @Override
  public String name() {
    return "limbs";
  }

  @Override
  public List<Fault> faults(Shown shown) {
    Map<String, Integer> said = new HashMap<>();
    for (LimbMotion motion : shown.exercise().limbMotions()) {
      said.merge(motion.joint() + " " + motion.motion(), motion.maxDegrees(), Math::max);
    }
    Worst worst = new Worst();
    Map<String, JointSpan> spans = spans(shown.repetition());
    spans.forEach(
        (of, span) -> {
          Integer degrees = said.get(of);
          if (degrees == null) {
            untold(of, span, worst);
          } else {
            told(of, span, degrees, worst);
          }
        });
    return worst.faults();
  }

  private void told(String of, JointSpan span, int said, Worst worst) {
    double over = span.most() - said - bounds.overDegrees();
    double under = said - bounds.underDegrees() - span.most();
    String told = "%s is %.0f degrees, but the catalogue says %d";
    worst.add(of, Math.max(over, under), () -> told.formatted(of, span.most(), said));
  }

  private void untold(String of, JointSpan span, Worst worst) {
    double most = bounds.unsaid().getOrDefault(of, 0.0);
    String bent = "%s is %.0f degrees, but the catalogue does not say so: %.0f at most";
    worst.add(of, span.most() - most, () -> bent.formatted(of, span.most(), most));
    String moved = "%s moves by %.0f degrees to %.0f, but the catalogue does not say so";
    double free = bounds.moves().getOrDefault(of.substring(0, of.indexOf(' ')), 0.0);
    double far = span.most() > free * bounds.movesFromShare() ? span.moved() - free : 0;
    worst.add(of, far, () -> moved.formatted(of, span.moved(), span.most()));
  }

  /** Every motion of every joint, on that side where it goes further. */
  private static Map<String, JointSpan> spans(Repetition repetition) {
    Map<String, JointSpan> spans = new TreeMap<>();
    for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
      Map<String, JointSpan> own = new TreeMap<>();
      for (Passage passage : repetition.passages()) {
        for (int i = 0; i < passage.instants().size(); i++) {
          SolvedAngles.of(passage.instants().get(i), side, passage.written(i))
              .forEach((angle, value) -> add(own, angle, value));
        }
      }
      own.forEach((of, span) -> spans.merge(of, span, JointSpan::further));
    }
    return spans;
  }

  private static void add(Map<String, JointSpan> spans, JointAngle angle, double value) {
    String joint = angle.code().substring(0, angle.code().indexOf('-'));
    List<String> ways =
        angle.code().endsWith("abduction")
            ? List.of("abduction", "adduction")
            : angle.code().endsWith("rotation")
                ? List.of("external-rotation", "internal-rotation")
                : List.of("flexion", "extension");
    spans.merge(joint + " " + ways.get(0), JointSpan.at(value), JointSpan::and);
    spans.merge(joint + " " + ways.get(1), JointSpan.at(-value), JointSpan::and);
  }
}
