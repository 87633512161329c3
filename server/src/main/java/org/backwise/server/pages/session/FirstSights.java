package org.backwise.server.pages.session;

import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.Side;
import org.backwise.server.pages.figures.Stills;
import org.backwise.sessions.guided.GuidedSession;
import org.backwise.sessions.guided.ItemLine;
import org.backwise.sessions.guided.Version;
import org.backwise.sessions.timeline.Segment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first exercise of a session, so that its page can bring it along. */
@Component
final class FirstSights {
  private static final String WORDS = "page.guide.";

  private final Texts texts;
  private final Stills stills;

  FirstSights(Texts texts, Stills stills) {
    this.texts = texts;
    this.stills = stills;
  }

  /** Of the version that takes {@code minutes}, else of the whole; empty when nothing is left. */
  Optional<FirstSight> of(GuidedSession session, String minutes, List<String> already) {
    List<ItemLine> items =
        version(session.versions(), minutes).items().stream()
            .filter(item -> !already.contains(item.exercise()))
            .toList();
    return items.stream().findFirst().map(first -> of(first, items.size()));
  }

  private static Version version(List<Version> versions, String minutes) {
    return versions.stream()
        .filter(version -> Integer.toString(version.minutes()).equals(minutes))
        .findFirst()
        .orElseGet(() -> versions.get(versions.size() - 1));
  }

  private FirstSight of(ItemLine item, int items) {
    Segment segment = item.segments().get(0);
    String name = texts.exercise(item.exercise()).name();
    String figure = figure(item.exercise(), segment.side());
    return new FirstSight(items, name, side(item), segment.cue(), figure);
  }

  /** Which side, and which then. */
  private String side(ItemLine item) {
    Side first = item.segments().get(0).side();
    if (!isSaid(first)) {
      return "";
    }
    String said = texts.say(WORDS + first.code());
    return item.segments().stream()
        .map(Segment::side)
        .filter(side -> isSaid(side) && side != first)
        .findFirst()
        .map(then -> said + ", " + texts.say(WORDS + "then-" + then.code()))
        .orElse(said);
  }

  private static boolean isSaid(@Nullable Side side) {
    return side == Side.LEFT || side == Side.RIGHT;
  }

  private String figure(String exercise, @Nullable Side side) {
    String drawn = (side == Side.LEFT ? Side.LEFT : Side.RIGHT).code();
    String still = stills.of(exercise).get(0);
    return "/figures/%s.svg?side=%s&pose=%s".formatted(exercise, drawn, still);
  }
}
