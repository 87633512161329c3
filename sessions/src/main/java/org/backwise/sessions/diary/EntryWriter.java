package org.backwise.sessions.diary;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backwise.model.exercise.Dose;
import org.backwise.model.state.DoneItem;
import org.backwise.reading.Json;
import org.backwise.sessions.diary.DiaryEntry.AerobicDone;
import org.backwise.sessions.diary.DiaryEntry.ChangeTakenBack;
import org.backwise.sessions.diary.DiaryEntry.EffortNoted;
import org.backwise.sessions.diary.DiaryEntry.ExerciseReviewed;
import org.backwise.sessions.diary.DiaryEntry.FeltNoted;
import org.backwise.sessions.diary.DiaryEntry.FlareSaid;
import org.backwise.sessions.diary.DiaryEntry.HurtReported;
import org.backwise.sessions.diary.DiaryEntry.ItemChanged;
import org.backwise.sessions.diary.DiaryEntry.MeasureTaken;
import org.backwise.sessions.diary.DiaryEntry.MeasureTakenBack;
import org.backwise.sessions.diary.DiaryEntry.OtherCareNoted;
import org.backwise.sessions.diary.DiaryEntry.PainNoted;
import org.backwise.sessions.diary.DiaryEntry.ProgrammeChanged;
import org.backwise.sessions.diary.DiaryEntry.SessionDone;
import org.backwise.sessions.diary.DiaryEntry.SitePainNoted;
import org.backwise.sessions.diary.DiaryEntry.WordSaid;
import org.backwise.sessions.hurt.Hurt;
import org.jspecify.annotations.Nullable;

/** Writes diary entries; reading one again gives an equal entry. */
public final class EntryWriter {

  private final Map<String, Object> tree = new LinkedHashMap<>();

  private EntryWriter() {}

  /** As JSON in one line. */
  public static String json(DiaryEntry entry) {
    return Json.compact(tree(entry));
  }

  /** As a tree of maps, lists, texts and numbers. */
  public static Map<String, Object> tree(DiaryEntry entry) {
    EntryWriter writer = new EntryWriter();
    writer
        .put("kind", EntryKind.of(entry).code())
        .put("id", entry.id().toString())
        .put("date", entry.date().toString())
        .put("zone", entry.when().zone().getId());
    if (!writer.told(entry)) {
      writer.noted(entry);
    }
    return writer.tree;
  }

  private EntryWriter put(String key, @Nullable Object value) {
    if (value != null) {
      tree.put(key, value);
    }
    return this;
  }

  private boolean told(DiaryEntry entry) {
    if (entry instanceof SessionDone done) {
      put("session", done.session()).put("routine", done.routine().code());
      put("items", done.items().stream().map(EntryWriter::item).toList());
      put("effort", done.effort());
    } else if (entry instanceof HurtReported hurt) {
      put("exercise", hurt.exercise());
      put("side", hurt.side() == null ? null : hurt.side().code());
      put("site", hurt.site());
      hurt(hurt.hurt());
    } else if (entry instanceof WordSaid said) {
      put("exercise", said.exercise()).put("word", said.word().code()).put("note", said.note());
    } else if (entry instanceof ItemChanged changed) {
      put("exercise", changed.exercise());
      put("instead", changed.instead()).put("than", changed.than());
    } else if (entry instanceof ProgrammeChanged changed) {
      put("change", changed.change());
      put("before", changed.before().toString()).put("after", changed.after().toString());
    } else {
      return false;
    }
    return true;
  }

  private void hurt(Hurt hurt) {
    put("start", hurt.start()).put("level", hurt.level()).put("usual", hurt.usual());
    put("spread", hurt.spread()).put("numbness", hurt.numbness());
    put("dangerWord", hurt.dangerWord());
  }

  private void noted(DiaryEntry entry) {
    if (entry instanceof PainNoted noted) {
      put("moment", noted.moment().code()).put("pain", noted.pain());
    } else if (entry instanceof SitePainNoted noted) {
      put("site", noted.site()).put("moment", noted.moment().code()).put("pain", noted.pain());
    } else if (entry instanceof FeltNoted noted) {
      put("felt", noted.felt().code()).put("level", noted.level());
    } else if (entry instanceof OtherCareNoted care) {
      put("care", care.care().code()).put("used", care.used()).put("note", care.note());
    } else if (entry instanceof FlareSaid said) {
      put("flaring", said.flaring());
    } else if (entry instanceof ExerciseReviewed reviewed) {
      put("exercise", reviewed.exercise()).put("by", reviewed.by());
    } else if (entry instanceof MeasureTaken taken) {
      put("measure", taken.measure()).put("part", said(taken.part()));
      put("value", taken.value()).put("note", said(taken.note()));
    } else if (entry instanceof MeasureTakenBack back) {
      put("entry", back.entry().toString());
    } else if (entry instanceof ChangeTakenBack back) {
      put("entry", back.entry().toString());
    } else if (entry instanceof EffortNoted noted) {
      put("session", noted.session()).put("effort", noted.effort());
    } else if (entry instanceof AerobicDone done) {
      put("exercise", done.exercise()).put("minutes", done.minutes());
    }
  }

  private static @Nullable String said(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Map<String, Object> item(DoneItem item) {
    Dose dose = item.dose();
    EntryWriter load = new EntryWriter();
    load.put("kind", dose.load().kind()).put("detail", dose.load().detail());
    EntryWriter tempo = new EntryWriter();
    tempo.put("out", dose.tempo().outSeconds()).put("back", dose.tempo().backSeconds());
    EntryWriter written = new EntryWriter();
    written.put("sets", dose.sets()).put("reps", dose.reps());
    written.put("holdSeconds", dose.holdSeconds()).put("restSeconds", dose.restSeconds());
    written.put("tempo", tempo.tree).put("load", load.tree);
    return new EntryWriter().put("exercise", item.exercise()).put("dose", written.tree).tree;
  }
}
