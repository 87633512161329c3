package org.backwise.server.diary;

import org.backwise.server.signin.PersonId;
import org.backwise.sessions.plan.Plans;
import org.backwise.sessions.stores.Programmes;
import org.springframework.stereotype.Component;

/** The programmes that the signed-in person has had. */
@Component
public final class MyPlans {
  private final Programmes programmes;

  MyPlans(Programmes programmes) {
    this.programmes = programmes;
  }

  /** All of them. */
  public Plans of(PersonId person) {
    return Plans.of(programmes.of(person.id()));
  }
}
