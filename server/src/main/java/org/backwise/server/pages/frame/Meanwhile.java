package org.backwise.server.pages.frame;

import java.util.List;
import org.backwise.knowledge.Knowledge;
import org.backwise.server.standing.Standing;
import org.springframework.stereotype.Component;

/** What is worth reading while a proposal waits for consent. */
@Component
public final class Meanwhile {
  private final Knowledge knowledge;

  Meanwhile(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The pieces that content names for that time and this person, in content's order. */
  public List<Option> of(Standing standing) {
    List<String> mine =
        standing instanceof Standing.Proposal proposal
            ? proposal.programme().programme().advice()
            : List.of();
    return knowledge.tables().pages().meanwhile().stream()
        .filter(mine::contains)
        .map(id -> new Option(id, knowledge.texts().advice(id).title()))
        .toList();
  }
}
