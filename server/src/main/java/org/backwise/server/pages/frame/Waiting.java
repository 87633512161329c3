package org.backwise.server.pages.frame;

import java.util.List;
import org.backwise.server.standing.Standing;

/**
 * Why there is nothing to do yet, and what the next step is.
 *
 * @param kind not-begun, held, proposal, resting or ready
 * @param reason the gravest reason, where something is held back
 * @param lines what it is
 * @param next what to do now
 */
public record Waiting(String kind, String reason, List<String> lines, List<String> next) {

  public Waiting {
    lines = List.copyOf(lines);
    next = List.copyOf(next);
  }

  /** What {@code standing} waits for. */
  public static Waiting of(Standing standing) {
    if (standing instanceof Standing.Held held) {
      return new Waiting(
          "held",
          held.withheld().reasons().get(0),
          held.withheld().message().lines().toList(),
          held.withheld().next());
    }
    return new Waiting(kind(standing), "", List.of(), List.of());
  }

  private static String kind(Standing standing) {
    if (standing instanceof Standing.Ready) {
      return "ready";
    } else if (standing instanceof Standing.Proposal) {
      return "proposal";
    }
    return standing instanceof Standing.NotBegun ? "not-begun" : "resting";
  }

  /** Whether a sign of danger stops everything; nothing but what to do about it is shown. */
  public boolean stops() {
    return reason.equals("emergency") || reason.equals("same-day");
  }

  /** Whether the danger questions come first. */
  public boolean asksAgain() {
    return reason.equals("needs-screening");
  }

  /** Whether a programme is there, if only to be shown. */
  public boolean shown() {
    return kind.equals("ready") || kind.equals("proposal");
  }

  /** Whether a programme may be done. */
  public boolean ready() {
    return kind.equals("ready");
  }
}
