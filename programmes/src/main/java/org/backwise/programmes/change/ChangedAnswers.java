package org.backwise.programmes.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.change.Change;
import org.backwise.model.intake.Availability;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.Clearance;
import org.backwise.model.intake.ClearanceLimit;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Preferences;
import org.backwise.model.intake.Setting;

/** The answers as they are after a change. */
public final class ChangedAnswers {

  private final Knowledge knowledge;

  /** Answers by the codes of {@code knowledge}. */
  public ChangedAnswers(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The answers with {@code change}; equal to {@code intake} where it changes nothing in them. */
  public Intake with(Change change, Intake intake) {
    if (change instanceof Change.Avoid avoid) {
      return intake.withPreferences(avoiding(intake.preferences(), avoid.exercise()));
    } else if (change instanceof Change.Minutes minutes) {
      return intake.withAvailability(lasting(intake.availability(), minutes.minutes()));
    } else if (change instanceof Change.Without without) {
      return intake.withSetting(lacking(intake.setting(), without.equipment()));
    } else if (change instanceof Change.Cannot cannot) {
      return intake.withCannot(unable(intake.cannot(), List.of(cannot.what())));
    } else if (change instanceof Change.Aches aches) {
      return intake.withCannot(unable(intake.cannot(), spared(aches.joint())));
    } else if (change instanceof Change.Limit limit) {
      return intake.withClearance(limited(intake.clearance(), limit.limit()));
    }
    return intake;
  }

  private List<String> spared(String joint) {
    return knowledge.tables().changes().aches().getOrDefault(joint, List.of());
  }

  private static Preferences avoiding(Preferences wishes, String exercise) {
    return new Preferences(
        wishes.likeKinds(),
        wishes.avoidKinds(),
        wishes.like().stream().filter(liked -> !liked.equals(exercise)).toList(),
        added(wishes.avoid(), exercise));
  }

  private static Availability lasting(Availability time, int minutes) {
    return new Availability(
        Math.min(minutes, time.minutesPerSession()),
        time.sessionsPerDay(),
        time.daysPerWeek(),
        time.morningRoutine());
  }

  private static Setting lacking(Setting setting, String equipment) {
    return new Setting(
        setting.equipment().stream().filter(own -> !own.equals(equipment)).toList(),
        setting.places());
  }

  private static List<CannotDo> unable(List<CannotDo> before, List<String> more) {
    List<CannotDo> all = new ArrayList<>(before);
    more.stream()
        .filter(what -> before.stream().noneMatch(c -> c.what().equals(what) && c.side() == null))
        .forEach(what -> all.add(new CannotDo(what, null)));
    return all;
  }

  private static Clearance limited(Clearance clearance, ClearanceLimit limit) {
    return new Clearance(
        clearance.by(),
        clearance.name(),
        clearance.on(),
        clearance.covers(),
        added(clearance.limits(), limit),
        clearance.saw(),
        clearance.until());
  }

  private static <T> List<T> added(List<T> to, T one) {
    return Stream.concat(to.stream(), Stream.of(one)).distinct().toList();
  }
}
