package org.backwise.safety.audit;

import java.util.ArrayList;
import java.util.List;
import org.backwise.model.Side;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.programme.Alternative;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.prescription.Prescription;

/** An alternative in the place of its item; its exercise is known. */
public record AlternativeCase(Alternative alternative, Prescription prescription, String place) {

  /** The alternatives of {@code given} whose exercise is known. */
  public static List<AlternativeCase> of(Grounds grounds, Given given) {
    List<AlternativeCase> cases = new ArrayList<>();
    for (Alternative alternative : given.item().alternatives()) {
      grounds
          .exercises()
          .find(alternative.exercise())
          .map(exercise -> of(alternative, exercise, given))
          .ifPresent(cases::add);
    }
    return cases;
  }

  private static AlternativeCase of(Alternative alternative, Exercise exercise, Given given) {
    boolean oneSide = given.item().side() == Side.LEFT || given.item().side() == Side.RIGHT;
    Side both = exercise.oneSided() ? Side.BOTH : Side.CENTRE;
    Side side = exercise.oneSided() && oneSide ? given.item().side() : both;
    return new AlternativeCase(
        alternative,
        new Prescription(exercise, alternative.dose(), given.item().role(), side, given.routine()),
        given.place() + " or " + exercise.id());
  }
}
