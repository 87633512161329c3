package org.backwise.server.pages.frame;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.evidence.Evidence;
import org.backwise.model.evidence.Source;
import org.springframework.stereotype.Component;

/** What claims rest on, in words. */
@Component
public final class Grounds {
  private final Knowledge knowledge;

  Grounds(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** How far {@code evidence} was checked. */
  public String checked(Evidence evidence) {
    String mark = evidence.verification().name().toLowerCase(Locale.ROOT);
    return knowledge.texts().say("page.checked." + mark);
  }

  /** The sources with these ids, in their order. */
  public List<Source> sources(Collection<String> ids) {
    return ids.stream().flatMap(id -> knowledge.sources().find(id).stream()).toList();
  }
}
