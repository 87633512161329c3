package org.backwise.knowledge.checks;

import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.advice.Advice;
import org.backwise.reading.Problems;

/** What is worth reading before anybody has agreed is advice, and none that shows an exercise. */
final class MeanwhileCheck implements Check {

  private static final String FILE = "planning/pages.yaml";

  @Override
  public void run(Knowledge knowledge, Problems problems) {
    for (String id : knowledge.tables().pages().meanwhile()) {
      Optional<Advice> advice = knowledge.advice().find(id);
      if (advice.isEmpty()) {
        found(knowledge, problems, id + " is no advice");
      } else if (advice.get().picture() != null) {
        found(knowledge, problems, id + " shows an exercise, which waits for consent");
      }
    }
  }

  private static void found(Knowledge knowledge, Problems problems, String told) {
    Finding.at(knowledge.trees(), problems, FILE, told, "meanwhile");
  }
}
