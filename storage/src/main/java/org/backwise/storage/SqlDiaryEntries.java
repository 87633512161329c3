package org.backwise.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.EntryKind;
import org.backwise.sessions.stores.DiaryEntries;
import org.backwise.sessions.stores.Keeping;

/** Diaries in SQL. */
final class SqlDiaryEntries implements DiaryEntries {

  private static final List<String> FACTS = List.of("entry_date", "zone", "kind");
  private static final String IN_ORDER = "order by entry_date, position";

  private final KeptTexts<DiaryEntry> texts;

  SqlDiaryEntries(Database database) {
    this.texts = new KeptTexts<>(database, "diary_entry", FACTS, new EntryText());
  }

  @Override
  public Keeping add(UUID person, DiaryEntry entry) {
    String zone = entry.when().zone().getId();
    String kind = EntryKind.of(entry).code();
    List<String> facts = List.of(entry.date().toString(), zone, kind);
    return texts.add(person, entry.id(), entry, facts);
  }

  @Override
  public List<DiaryEntry> of(UUID person) {
    return texts.of(person, IN_ORDER).stream().map(texts::value).toList();
  }

  @Override
  public List<DiaryEntry> between(UUID person, LocalDate from, LocalDate to) {
    String tail = "and entry_date >= ? and entry_date <= ? " + IN_ORDER;
    return texts.of(person, tail, from.toString(), to.toString()).stream()
        .map(texts::value)
        .toList();
  }
}
