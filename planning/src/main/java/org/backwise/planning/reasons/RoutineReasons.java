package org.backwise.planning.reasons;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.model.programme.Reason;
import org.backwise.model.programme.RoutineKind;
import org.backwise.planning.search.Candidate;
import org.backwise.planning.search.PlannedRoutine;

/** The reasons of one routine's items, from the top: what was told once is not told again. */
public final class RoutineReasons {

  private final Reasons phase;
  private final Frames frames;
  private final boolean relief;
  private final Set<String> told = new LinkedHashSet<>();
  private final Set<String> said = new LinkedHashSet<>();

  RoutineReasons(Reasons phase, PlannedRoutine routine) {
    this.phase = phase;
    this.frames = new Frames(routine, phase.words());
    this.relief = routine.kind() == RoutineKind.RELIEF;
  }

  /** Why {@code item} stands in the routine. */
  public List<Reason> of(Candidate item) {
    return switch (item.top().role()) {
      case WARM_UP -> framed(item, "serve.warm-up", frames.warmUp(item));
      case COOL_DOWN -> framed(item, "serve.cool-down", frames.coolDown(item));
      case DAILY, WORK, STRETCH -> List.of(worked(item));
    };
  }

  private List<Reason> framed(Candidate item, String key, String text) {
    Optional<Cause> wish = next(phase.causes().wishes(item.exercise()));
    return List.of(
        wish.map(c -> reason(key, c, c.lead() + " " + text, List.of("H4")))
            .orElseGet(() -> new Reason(key, "", text, List.of("H4"))));
  }

  private Reason worked(Candidate item) {
    Service service = phase.services().of(item);
    List<String> rules = phase.services().rules(service, item);
    List<String> back = phase.preferred().wayBack(item);
    if (!back.isEmpty()) {
      String text = phase.words().say(Service.WAY_BACK);
      return new Reason(Service.WAY_BACK, "limit:allow-motion", text, back);
    }
    return next(phase.causes().of(item, service))
        .map(c -> reason(service.key(), c, once(service, phase.sentences().of(c, service)), rules))
        .orElseGet(() -> plain(service, rules));
  }

  private Reason plain(Service service, List<String> rules) {
    String text = relief ? phase.words().say("serve.relief") : phase.sentences().of(service);
    return new Reason(service.key(), "", once(service, text), rules);
  }

  /** The sentence, or another one where the routine has said this one. */
  private String once(Service service, String text) {
    return said.add(text) ? text : phase.sentences().again(service);
  }

  private Reason reason(String key, Cause cause, String text, List<String> rules) {
    List<String> all = Stream.concat(rules.stream(), cause.rules().stream()).distinct().toList();
    return new Reason(key, cause.from(), text, all);
  }

  /** Of what the routine has not told yet, what the phase told least; the first among equals. */
  private Optional<Cause> next(List<Cause> causes) {
    Optional<Cause> next =
        causes.stream()
            .filter(cause -> !told.contains(cause.from()) && !phase.spent(cause))
            .min(Comparator.comparingInt(phase::uses));
    next.ifPresent(cause -> told.add(cause.from()));
    next.ifPresent(phase::use);
    return next;
  }
}
