package org.backwise.server.pages.helps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.pages.session.MySessions;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.helps.HelpSign;
import org.backwise.sessions.helps.Helped;
import org.backwise.sessions.helps.WhatHelps;
import org.backwise.sessions.progress.ProgressKnowledge;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What does my back like? */
@Controller
class HelpsController {
  private final MySessions sessions;
  private final MyDiary diary;
  private final Knowledge catalogue;
  private final ProgressKnowledge knowledge;

  HelpsController(
      MySessions sessions, MyDiary diary, Knowledge catalogue, ProgressKnowledge knowledge) {
    this.sessions = sessions;
    this.diary = diary;
    this.catalogue = catalogue;
    this.knowledge = knowledge;
  }

  /** The exercises with one sign. */
  public record Shelf(HelpSign sign, List<Helped> exercises) {}

  @GetMapping("/helps")
  String page(@AuthenticationPrincipal PersonId person, Model model) {
    Optional<String> barred = sessions.barred(person);
    if (barred.isPresent()) {
      return "redirect:" + barred.get();
    }
    List<Helped> helped =
        WhatHelps.in(diary.of(person), knowledge.table().helps()).stream()
            .filter(one -> catalogue.exercises().has(one.exercise()))
            .toList();
    model
        .addAttribute("shelves", shelves(helped))
        .addAttribute("least", knowledge.table().helps().daysLeast());
    return "helps";
  }

  private static List<Shelf> shelves(List<Helped> helped) {
    return Stream.of(HelpSign.values())
        .map(sign -> new Shelf(sign, helped.stream().filter(one -> one.sign() == sign).toList()))
        .filter(shelf -> !shelf.exercises().isEmpty())
        .toList();
  }
}
