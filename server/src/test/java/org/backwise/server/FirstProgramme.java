package org.backwise.server;

import java.util.UUID;
import org.backwise.documents.intake.IntakeHash;
import org.backwise.model.intake.Intake;
import org.backwise.model.programme.Programme;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.ProgrammeMaker;
import org.backwise.programmes.Request;
import org.backwise.sessions.stores.Programmes;
import org.springframework.context.ApplicationContext;

/** The programme that somebody was given on the day it began, which may lie behind. */
final class FirstProgramme {
  private static final int WEEKS = 12;

  private FirstProgramme() {}

  /** Made of {@code intake} and kept for {@code person}. */
  static Programme of(UUID person, Intake intake) {
    ApplicationContext context = Running.shared().context();
    Request request = new Request(intake, IntakeHash.of(intake), PersonState.NEW, false, WEEKS);
    if (!(context.getBean(ProgrammeMaker.class).make(request) instanceof Answer.Approved made)) {
      throw new AssertionError("not approved");
    }
    context
        .getBean(Programmes.class)
        .add(person, UUID.randomUUID(), made.approved(), intake.start());
    return made.approved().programme();
  }
}
