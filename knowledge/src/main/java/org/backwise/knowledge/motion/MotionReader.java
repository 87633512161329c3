package org.backwise.knowledge.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.model.Coded;
import org.backwise.model.Side;
import org.backwise.model.exercise.Position;
import org.backwise.model.motion.Arrow;
import org.backwise.model.motion.ArrowKind;
import org.backwise.model.motion.Breath;
import org.backwise.model.motion.CloseUp;
import org.backwise.model.motion.Motion;
import org.backwise.model.motion.MotionPhase;
import org.backwise.model.motion.PhaseKind;
import org.backwise.model.motion.Point;
import org.backwise.model.motion.Pose;
import org.backwise.model.motion.Prop;
import org.backwise.model.motion.PropKind;
import org.backwise.model.motion.Spot;
import org.backwise.model.motion.Tint;
import org.backwise.model.motion.TintKind;
import org.backwise.model.motion.View;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Problems;
import org.backwise.reading.YamlReader;
import org.jspecify.annotations.Nullable;

/** Reads {@code motions/ID.yaml}. */
public final class MotionReader {

  private static final int MOST_SECONDS_MILLI = 120_000;
  private static final int MOST_STILLS = 6;
  private static final int FULL_TURN_MILLI = 360_000;
  private static final List<String> SIDES = List.of("left", "right", "both");

  private MotionReader() {}

  /** The motion in {@code text}; empty, with every problem added, when something is wrong. */
  public static Optional<Motion> read(String file, String text, Problems problems) {
    return YamlReader.read(file, text, problems).flatMap(node -> read(node, problems));
  }

  /** The motion in {@code tree}; empty, with every problem added, when something is wrong. */
  public static Optional<Motion> read(Node tree, Problems problems) {
    Problems own = new Problems();
    @Nullable Motion motion = read(Fields.of(tree, "", own));
    own.all().forEach(p -> problems.add(p.place(), p.path(), p.message()));
    return own.none() ? Optional.ofNullable(motion) : Optional.empty();
  }

  private static @Nullable Motion read(Fields fields) {
    String id = fields.text("id");
    Position position = choice(fields, "position", Position.class, Position.STANDING);
    Side liesOn = side(fields.codeOr("liesOn", "centre", SIDES.subList(0, 2)));
    Side side = side(fields.codeOr("side", "both", SIDES));
    View view = choice(fields, "view", View.class, View.SIDE);
    CloseUp closeUp = closeUp(fields.groupOrNull("closeUp"));
    boolean walks = fields.flag("walks", false);
    List<Pose> poses = poses(fields);
    List<MotionPhase> phases = fields.list("phases", phase -> phase(phase, poses));
    List<Prop> props = fields.list("props", prop -> prop(prop, poses));
    List<Tint> tints = fields.list("tints", MotionReader::tint);
    List<Arrow> arrows = fields.list("arrows", arrow -> arrow(arrow, poses));
    List<Integer> stills = stills(fields, poses);
    fields.finish();
    if (poses.size() < 2) {
      fields.problem("poses", "are fewer than two: a start and an end");
      return null;
    }
    return new Motion(
        id, position, liesOn, side, view, closeUp, walks, false, poses, phases, props, tints,
        arrows, stills);
  }

  /** Start and end where nothing is said. */
  private static List<Integer> stills(Fields fields, List<Pose> poses) {
    List<String> names = names(poses);
    List<String> said = fields.has("stills") ? fields.codes("stills", names) : List.of();
    if (said.size() > MOST_STILLS) {
      fields.problem("stills", "are more than " + MOST_STILLS);
    }
    return said.isEmpty() ? List.of(0, 1) : said.stream().map(names::indexOf).toList();
  }

  private static List<Pose> poses(Fields fields) {
    List<Pose> poses = new ArrayList<>();
    for (Node item : fields.items("poses")) {
      String at = "poses[%d]".formatted(poses.size());
      Fields pose = Fields.of(item, at, fields.problems());
      poses.add(new PoseReader(poses.isEmpty() ? null : poses.get(0)).read(pose));
      pose.finish();
    }
    return poses;
  }

  private static MotionPhase phase(Fields fields, List<Pose> poses) {
    PhaseKind kind = choice(fields, "kind", PhaseKind.class, PhaseKind.HOLD);
    String to = fields.code("to", names(poses));
    double seconds = fields.milli("seconds", 100, MOST_SECONDS_MILLI) / 1000.0;
    return new MotionPhase(kind, to, seconds, choice(fields, "breath", Breath.class, Breath.EASY));
  }

  private static @Nullable CloseUp closeUp(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    List<Spot> of = Spots.named(fields, "of", fields.text("of"));
    double metres = fields.milli("metres", 200, 1000) / 1000.0;
    fields.finish();
    return of.isEmpty() ? null : new CloseUp(of.get(0), metres);
  }

  private static Prop prop(Fields fields, List<Pose> poses) {
    PropKind kind = choice(fields, "kind", PropKind.class, PropKind.MAT);
    Point at = fields.has("at") ? Spots.point(fields, "at") : null;
    double turn = fields.milliOr("turn", 0, -FULL_TURN_MILLI, FULL_TURN_MILLI) / 1000.0;
    List<Spot> along = Spots.list(fields, "along");
    if (at == null && along.isEmpty()) {
      fields.problem("at", "is missing, and so is along: where is it?");
    }
    return new Prop(
        kind, at, turn, along, fields.has("in") ? fields.codes("in", names(poses)) : List.of());
  }

  private static Tint tint(Fields fields) {
    String group = fields.text("group");
    TintKind kind = choice(fields, "kind", TintKind.class, TintKind.WORKED);
    return new Tint(group, kind, side(fields.codeOr("side", "both", SIDES)));
  }

  private static Arrow arrow(Fields fields, List<Pose> poses) {
    List<Spot> of = Spots.named(fields, "of", fields.text("of"));
    ArrowKind kind = choice(fields, "kind", ArrowKind.class, ArrowKind.MOVE);
    Point towards = fields.has("towards") ? Spots.point(fields, "towards") : null;
    if (kind != ArrowKind.CIRCLE && kind.directed() != (towards != null)) {
      fields.problem("towards", "is for press, go, against and breathe, which need it, and circle");
    }
    String in = fields.has("in") ? fields.code("in", names(poses)) : null;
    Spot spot = of.isEmpty() ? Spot.all().get(0) : of.get(0);
    return new Arrow(spot, kind, towards, in);
  }

  private static List<String> names(List<Pose> poses) {
    return poses.stream().map(Pose::name).toList();
  }

  private static Side side(String code) {
    return Coded.find(Side.class, code).orElse(Side.CENTRE);
  }

  static <E extends Enum<E> & Coded> E choice(Fields fields, String key, Class<E> type, E standIn) {
    return Coded.find(type, fields.code(key, Coded.codes(type))).orElse(standIn);
  }
}
