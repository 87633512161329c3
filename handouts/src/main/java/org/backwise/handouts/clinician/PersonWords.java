package org.backwise.handouts.clinician;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.handouts.paper.Paper;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.Person;

/** Who it is: age, sex, a pregnancy or a birth. */
final class PersonWords {

  private final Paper paper;

  PersonWords(Paper paper) {
    this.paper = paper;
  }

  List<String> of(Intake intake) {
    Person person = intake.person();
    List<String> words = new ArrayList<>();
    words.add(aged(person, intake.answeredOn()));
    var due = person.dueDate();
    if (due != null) {
      words.add(paper.say("paper.clinician.due", "date", paper.dates().of(due)));
    }
    var birth = person.gaveBirth();
    if (birth != null) {
      words.add(gaveBirth(birth));
    }
    return words;
  }

  /** Only the year of birth is asked, so the age is one of two. */
  private String aged(Person person, LocalDate on) {
    int most = on.getYear() - person.birthYear();
    Map<String, Object> gaps = new TreeMap<>();
    gaps.put("least", most - 1);
    gaps.put("most", most);
    gaps.put("year", String.valueOf(person.birthYear()));
    gaps.put("sex", paper.say("paper.sex." + person.sex().code()));
    return paper.say("paper.clinician.aged", gaps);
  }

  private String gaveBirth(Person.Birth birth) {
    String mode = paper.texts().word("birthModes", birth.mode());
    return paper.say(
        "paper.clinician.gave-birth", Map.of("mode", mode, "date", paper.dates().of(birth.on())));
  }
}
