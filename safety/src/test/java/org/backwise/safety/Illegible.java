package org.backwise.safety;

import java.util.List;
import java.util.function.Consumer;
import org.backwise.model.programme.Violation;
import org.backwise.model.state.PersonState;
import org.backwise.safety.basis.Grounds;
import org.backwise.safety.fixture.Catalogue;
import org.backwise.safety.fixture.PersonMaker;
import org.backwise.safety.fixture.ProgrammeMaker;

/** What the judge refuses, as rule and place. */
final class Illegible {

  private Illegible() {}

  /** The places in the answers that cannot be read. */
  static List<String> gaps(Consumer<PersonMaker> told) {
    PersonMaker person = new PersonMaker();
    told.accept(person);
    return refused(person, PersonState.NEW, new ProgrammeMaker()).stream()
        .filter(found -> found.startsWith("INTAKE"))
        .map(found -> found.substring("INTAKE ".length()))
        .toList();
  }

  static List<String> refused(PersonMaker person, PersonState state, ProgrammeMaker programme) {
    Grounds grounds = Catalogue.small();
    Verdict verdict = new Judge(grounds).judge(person.make(), state, programme.make(grounds));
    return verdict instanceof Verdict.Refused refused
        ? refused.violations().stream().map(Illegible::named).toList()
        : List.of();
  }

  private static String named(Violation violation) {
    return violation.rule() + " " + violation.place();
  }
}
