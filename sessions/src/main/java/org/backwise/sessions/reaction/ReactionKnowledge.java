package org.backwise.sessions.reaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.reading.ContentFile;
import org.backwise.reading.Fields;
import org.backwise.sessions.hurt.ThatHurts;
import org.jspecify.annotations.Nullable;

/**
 * What content says about what follows from a session and the morning after.
 *
 * @param notice said in a programme whose doses were changed
 * @param causes why a change was made, by the row that decided
 */
public record ReactionKnowledge(
    ReactionTable table,
    MissedDays missed,
    Doses doses,
    String notice,
    Map<String, String> causes) {

  public ReactionKnowledge {
    causes = Map.copyOf(causes);
  }

  /** Reads the tables, and the words in {@code sessions}. */
  public static ReactionKnowledge of(Knowledge knowledge, Fields sessions) {
    ReactionTable table =
        ContentFile.checked(knowledge.trees(), "planning/reactions.yaml", ReactionTable::read);
    MissedDays missed =
        ContentFile.checked(knowledge.trees(), "planning/missed-days.yaml", MissedDays::read);
    Doses doses =
        new Doses(
            knowledge.exercises()::find,
            knowledge.tables().timing().switchSeconds(),
            knowledge.tables().bounds().stretchDayLeast());
    List<String> ids = new ArrayList<>(List.of(Way.BAD_DAYS, Way.LOWEST));
    ids.addAll(table.ids());
    ids.addAll(missed.ids());
    @Nullable Fields words = sessions.group("easing");
    return new ReactionKnowledge(
        table,
        missed,
        doses,
        words == null ? "" : words.text("notice"),
        words == null ? Map.of() : causes(words, ids));
  }

  private static Map<String, String> causes(Fields words, List<String> ids) {
    Map<String, String> causes = new LinkedHashMap<>();
    @Nullable Fields all = words.group("causes");
    if (all != null) {
      ids.forEach(id -> causes.put(id, all.text(id)));
      all.finish();
    }
    words.finish();
    return causes;
  }

  /** Works out what followed. */
  public Easing easing(ThatHurts settling) {
    return new Easing(table, missed, settling, doses, notice);
  }
}
