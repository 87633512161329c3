package org.backwise.storage;

import org.backwise.reading.Problems;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.EntryReader;
import org.backwise.sessions.diary.EntryWriter;

/** Diary entries as the devices send them. */
final class EntryText implements TextForm<DiaryEntry> {

  @Override
  public String write(DiaryEntry entry) {
    return EntryWriter.json(entry);
  }

  @Override
  public DiaryEntry read(String text) {
    Problems problems = new Problems();
    return EntryReader.read(text, problems)
        .filter(entry -> problems.none())
        .orElseThrow(() -> new IllegalArgumentException(problems.all().toString()));
  }
}
