package org.backwise.server.device;

import java.util.Locale;
import java.util.StringJoiner;
import org.backwise.documents.intake.IntakeWriter;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.signin.PersonId;
import org.backwise.server.signin.Tokens;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Programmes;
import org.springframework.stereotype.Component;

/** Changes whenever the days ahead may have changed, and is quicker made than they are. */
@Component
final class DeviceStamp {
  private static final int DIGITS = 24;

  private final MyDiary diary;
  private final Drafts drafts;
  private final Intakes intakes;
  private final Programmes programmes;
  private final Release release;

  DeviceStamp(
      MyDiary diary, Drafts drafts, Intakes intakes, Programmes programmes, Release release) {
    this.diary = diary;
    this.drafts = drafts;
    this.intakes = intakes;
    this.programmes = programmes;
    this.release = release;
  }

  String of(PersonId person, Locale locale) {
    StringJoiner all = new StringJoiner("\n");
    all.add(diary.today().toString()).add(locale.toString()).add(release.id());
    all.add(drafts.of(person).fields().toString());
    intakes.newest(person.id()).map(IntakeWriter::json).ifPresent(all::add);
    programmes.newest(person.id()).map(kept -> kept.id().toString()).ifPresent(all::add);
    diary.all(person).forEach(entry -> all.add(entry.id().toString()));
    return Tokens.hash(all.toString()).substring(0, DIGITS);
  }
}
