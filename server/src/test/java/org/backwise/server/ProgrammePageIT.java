package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The programme is all there, in words that fit its status. */
class ProgrammePageIT {
  private static final Pattern MOVE =
      Pattern.compile("<li>\\s*<a class=\"pic\".*?</div>", Pattern.DOTALL);

  private static String approved = "";
  private static String proposal = "";

  @BeforeAll
  static void open() {
    approved = Guests.cleared(Running.shared()).get("/programme").body();
    proposal = Guests.uncleared(Running.shared()).get("/programme").body();
  }

  @Test
  void saysWhoAgreedAndWhen() {
    assertThat(approved)
        .contains(
            "Approved.", "A. Clinician (physiotherapist)", Guests.day(LocalDate.of(2026, 11, 15)))
        .contains("No named clinician has reviewed them yet")
        .doesNotContain("Please do not do it yet");
  }

  @Test
  void noPageWritesADateAsMachinesDo() {
    Browser cleared = Guests.cleared(Running.shared());
    for (String path : List.of("/today", "/programme", "/clinician", "/progress")) {
      assertThat(cleared.get(path).statusCode()).as(path).isEqualTo(200);
      String words = cleared.get(path).body().replaceAll("<[^>]*>", " ");
      assertThat(words).as(path).doesNotContainPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }
    assertThat(cleared.get("/clinician").body())
        .contains("since " + Guests.day(LocalDate.of(2026, 6, 1)));
  }

  @Test
  void aProposalSaysNotToDoItAndOffersNoStart() {
    assertThat(proposal)
        .contains("not yet approved. Please do not do it yet.")
        .contains("class=\"moves\"")
        .doesNotContain("Approved.", "href=\"/session", "Go to today");
  }

  @Test
  void everyExerciseHasItsPictureDoseRoleAndReason() {
    List<String> moves = MOVE.matcher(approved).results().map(m -> m.group()).toList();
    assertThat(moves).hasSizeGreaterThan(20);
    assertThat(moves)
        .allSatisfy(
            move ->
                assertThat(move)
                    .containsPattern("/figures/[a-z0-9-]+\\.svg\\?side=[a-z]+")
                    .containsPattern("class=\"dose\">[^<]+<")
                    .containsPattern("class=\"[a-z ]*cap\">[^<]+<")
                    .contains("Why this one?"));
  }

  @Test
  void onePartAloneIsOpen() {
    assertThat(approved.split("<details class=\"part", -1)).hasSizeGreaterThan(2);
    assertThat(approved).containsOnlyOnce("class=\"part now\" open=\"open\"");
  }

  @Test
  void theWeekIsATableWithNamedRowsAndColumns() {
    assertThat(approved)
        .contains("<caption>The week at a glance</caption>", "<th scope=\"col\">Day</th>")
        .contains("<th scope=\"row\">", "a day off", "Short of time?");
  }

  @Test
  void saysWhenToStopWhomToCallAndWhatToExpect() {
    assertThat(approved)
        .contains("When to stop", "What to expect, and when", "Your goals", "How it is checked")
        .contains("Call 999")
        .doesNotContain("{emergency}");
  }

  @Test
  void saysWhatPausesAndWhenItMayComeBack() {
    assertThat(approved)
        .contains("What pauses for now", "running", "Walk, at a pace at which you can talk.")
        .contains("Begin with one minute of running");
  }

  @Test
  void saysWhatWasLeftOutByReason() {
    assertThat(approved)
        .contains("Left out because", "you asked to leave it out", "/exercises/dead-bug");
  }

  @Test
  void needsNothingThatThePolicyForbids() {
    assertThat(approved + proposal)
        .doesNotContainPattern("(?i) style=|<style| on[a-z]+=\"|javascript:");
  }
}
