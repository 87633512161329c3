package org.backwise.sessions.progress;

import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.reading.ContentFile;
import org.backwise.sessions.movement.MovementTable;

/** What content says about reading a diary: its numbers, and when movement is spoken of. */
public record ProgressKnowledge(ProgressTable table, MovementTable movement) {

  /** Reads it. */
  public static ProgressKnowledge of(Knowledge knowledge) {
    return new ProgressKnowledge(
        ContentFile.checked(knowledge.trees(), "planning/progress.yaml", ProgressTable::read),
        ContentFile.checked(knowledge.trees(), "planning/movement.yaml", MovementTable::read));
  }
}
