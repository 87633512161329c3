package org.backwise.server.pages.change;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.documents.change.ChangeWriter;
import org.backwise.handouts.words.DateWords;
import org.backwise.model.change.Change;
import org.backwise.model.programme.Programme;
import org.backwise.programmes.Answer;
import org.backwise.programmes.change.Replanned;
import org.backwise.server.change.MyChanges;
import org.backwise.server.change.TakingBack;
import org.backwise.server.pages.frame.Waiting;
import org.backwise.server.signin.PersonId;
import org.backwise.server.standing.Standing;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What should be different, and what would be? */
@Controller
class ChangeController {
  private static final String PROGRAMME = "redirect:/programme";

  private final MyChanges changes;
  private final TakingBack back;
  private final ChangeOptions options;
  private final ChangeWords words;
  private final EquivalentWords equivalents;
  private final DifferenceView view;
  private final DateWords dates;

  ChangeController(
      MyChanges changes,
      TakingBack back,
      ChangeOptions options,
      ChangeWords words,
      EquivalentWords equivalents,
      DifferenceView view,
      DateWords dates) {
    this.changes = changes;
    this.back = back;
    this.options = options;
    this.words = words;
    this.equivalents = equivalents;
    this.view = view;
    this.dates = dates;
  }

  /** Everything that could be different, or what could take one exercise's place. */
  @GetMapping("/programme/change")
  String ask(
      @RequestParam(defaultValue = "") String exercise,
      @AuthenticationPrincipal PersonId person,
      Model model) {
    Optional<MyChanges.Current> current = changes.current(person);
    if (current.isEmpty()) {
      return PROGRAMME;
    }
    return options.exercises(current.get()).stream()
        .filter(option -> option.code().equals(exercise))
        .findFirst()
        .map(
            option -> {
              model
                  .addAttribute("exercise", option)
                  .addAttribute("equivalents", equivalents(current.get(), exercise));
              return "change-exercise";
            })
        .orElseGet(() -> all(current.get(), model));
  }

  private List<EquivalentWords.View> equivalents(MyChanges.Current current, String exercise) {
    return options.instead(current, exercise).stream().map(equivalents::of).toList();
  }

  private String all(MyChanges.Current current, Model model) {
    var intake = current.intake();
    model
        .addAttribute("minutes", options.minutes(intake))
        .addAttribute("now", intake.availability().minutesPerSession())
        .addAttribute("equipment", options.equipment(intake))
        .addAttribute("joints", options.joints())
        .addAttribute("cannot", options.cannot(intake))
        .addAttribute("exercises", options.exercises(current))
        .addAttribute("cleared", intake.clearance().given())
        .addAttribute("positions", options.positions(intake))
        .addAttribute("kinds", options.kinds(intake))
        .addAttribute("note", options.noNote(intake));
    return "change";
  }

  /** What a change would do; nothing is kept. */
  @GetMapping("/programme/change/look")
  String look(
      @RequestParam MultiValueMap<String, String> sent,
      @AuthenticationPrincipal PersonId person,
      Model model) {
    Optional<MyChanges.Current> current = changes.current(person);
    Optional<Change> change = changes.read(Asked.of(sent));
    if (current.isEmpty() || change.isEmpty()) {
      return "redirect:/programme/change";
    }
    Replanned outcome = changes.look(person, current.get(), change.get());
    model.addAttribute("said", words.of(change.get()));
    show(outcome, current.get().programme(), model);
    return "change-look";
  }

  private void show(Replanned outcome, Programme present, Model model) {
    if (outcome instanceof Replanned.Made made) {
      boolean ends = made.programme().approvedUntil().isBefore(present.approvedUntil());
      model
          .addAttribute("outcome", "made")
          .addAttribute("change", ChangeWriter.json(made.change()))
          .addAttribute("seen", MyChanges.seen(made))
          .addAttribute("parts", view.parts(made.difference()))
          .addAttribute("same", view.same(made.difference()))
          .addAttribute("any", made.difference().any())
          .addAttribute("besideGoes", view.lines(made.difference().besideGoes()))
          .addAttribute("besideComes", view.lines(made.difference().besideComes()))
          .addAttribute("waits", waits(made, present))
          .addAttribute("until", ends ? dates.of(made.programme().approvedUntil()) : "");
    } else if (outcome instanceof Replanned.Nothing nothing) {
      model.addAttribute("outcome", "nothing").addAttribute("why", nothing.why());
    } else if (outcome instanceof Replanned.Held held) {
      model
          .addAttribute("outcome", "held")
          .addAttribute("waiting", Waiting.of(new Standing.Held(held.withheld())));
    } else {
      model.addAttribute("outcome", "faulty");
    }
  }

  /** Whether a programme that may be done would become one to show. */
  private static boolean waits(Replanned.Made made, Programme present) {
    return made.answer() instanceof Answer.Proposed
        && present.status() != made.programme().status();
  }

  @PostMapping("/programme/change/keep")
  String keep(
      @RequestParam String change,
      @RequestParam String seen,
      @AuthenticationPrincipal PersonId person) {
    return changes
        .read(change)
        .map(read -> changes.keep(person, read, seen) ? PROGRAMME + "?changed" : again(read))
        .orElse("redirect:/programme/change");
  }

  /** What was seen is no longer what would come of it: it is shown anew. */
  private static String again(Change change) {
    String text = ChangeWriter.json(change);
    return "redirect:/programme/change/look?change="
        + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @PostMapping("/programme/change/undo")
  String undo(@RequestParam UUID entry, @AuthenticationPrincipal PersonId person) {
    return back.take(person, entry) ? PROGRAMME + "?undone" : PROGRAMME;
  }
}
