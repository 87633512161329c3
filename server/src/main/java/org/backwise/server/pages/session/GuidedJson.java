package org.backwise.server.pages.session;

import java.util.List;
import java.util.Map;
import org.backwise.reading.Json;
import org.backwise.server.diary.HurtNow;
import org.backwise.server.diary.MyDiary;
import org.backwise.server.signin.PersonId;
import org.backwise.sessions.guided.GuidedDocument;
import org.backwise.sessions.guided.GuidedSession;
import org.springframework.stereotype.Component;

/** Everything that a device needs to guide one session, fetched once. */
@Component
final class GuidedJson {
  private final GuideParts parts;
  private final MyDiary diary;
  private final HurtNow hurts;

  GuidedJson(GuideParts parts, MyDiary diary, HurtNow hurts) {
    this.parts = parts;
    this.diary = diary;
    this.hurts = hurts;
  }

  /** The document; {@code already} are exercises that were done today by themselves. */
  String of(PersonId person, GuidedSession session, List<String> already) {
    int start = diary.of(person).start(diary.today()).orElse(0);
    Map<String, Object> tree = new GuidedDocument(GuidedDocument::line).tree(session);
    tree.put("already", already);
    tree.put("hurts", hurts.ahead(person).tree(start));
    tree.putAll(parts.of(GuidedDocument.exercises(session)));
    return Json.compact(tree);
  }
}
