package org.backwise.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.documents.Fixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One change of the sample, one problem. */
class BrokenIntakeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "intakeVersion: 1 | intakeVersion: 2 | intakeVersion: 2 is not one of 1",
        "answeredOn: 2026-11-20 | answeredOn: soon | answeredOn: soon is not a date",
        "start: 2026-11-23 | start: 2026-11-19 | start: 2026-11-19 is before the answers",
        "country: GB | country: Britain | country: Britain is not a country code",
        "birthYear: 1979 | birthYear: 2031 | person.birthYear: 2031 cannot be",
        "birthYear: 1979 | birthYear: 1902 | person.birthYear: 1902 cannot be",
        "sex: female | sex: woman | person.sex: woman is not one of",
        ", pregnant: no | `` | person.pregnant: is missing",
        "pregnant: no | pregnant: yes | person.pregnant: yes is not no or a due date",
        "pregnant: no | pregnant: {dueDate: 2027-10-30} | person.pregnant.dueDate: 2027-10-30 is more",
        "pregnant: no | pregnant: {dueDate: 2026-08-30} | person.pregnant.dueDate: 2026-08-30 is before",
        "pregnant: no | gaveBirth: {on: 2027-01-01, mode: vaginal}, pregnant: no | person.gaveBirth.on:",
        "askedOn: 2026-11-20 | askedOn: now | screening.askedOn: now is not a date",
        "yes: [] | yes: [{flag: saddle-numbnes}] | screening.yes[0].flag: saddle-numbnes is not known",
        "yes: [], | `` | screening.yes: is missing",
        "unsure: [] | unsure: [lump] | screening.unsure[0]: write {flag: lump}",
        "yes: [] | yes: [{flag: lump, since: 2026-12-01}] | screening.yes[0].since: 2026-12-01 is after",
        "seenFor: [] | seenFor: [{flag: lump, by: physician, on: 2026-11-01}] | screening.seenFor[0].outcome: is missing",
        "site: low-back | site: chest | pain.sites[0].site: chest is not one of",
        "side: left, startedOn | side: up, startedOn | pain.sites[0].side: up is not one of",
        "startedOn: 2026-06-01 | startedOn: 2026-12-01 | pain.sites[0].startedOn: 2026-12-01 is after",
        "now: 3 | now: 11 | pain.sites[0].now: 11 is not 0-10",
        "now: 3 | now: '3' | pain.sites[0].now: 3 is not 0-10",
        "to: below-knee, side: left, since | to: knee, side: left, since | pain.sites[0].spreads[0].to: knee is not one of",
        "now: 3, | now: 3, worseWith: [sitin], | pain.sites[0].worseWith[0]: sitin is not known. Maybe sitting",
        "spreads: [{to: below-knee, side: left}]} | spreads: [knee]} | clearance.saw.spreads[0]: knee is not one of",
        "spreads: [{to: below-knee, side: left}]} | spreads: [{to: knee}]} | clearance.saw.spreads[0].to: knee is not one of",
        "spreads: [{to: below-knee, side: left}]} | spreads: [{to: below-knee, side: up}]} | clearance.saw.spreads[0].side: up is not one of",
        "spreads: [{to: below-knee, side: left}]} | spreads: [below-knee, below-knee]} | clearance.saw.spreads[1]: below-knee stands twice",
        "limits: [] | limits: [{no-load: neck}] | clearance.limits[0].no-load: neck is not one of",
        "irritability: moderate | irritability: some | pain.irritability: some is not one of",
        "worseWith: [sitting | worseWith: [sitin | pain.worseWith[0]: sitin is not known. Maybe sitting",
        "foundBy: physiotherapist | foundBy: friend | pain.responds[0].foundBy: friend is not one of",
        "code: disc-herniation | code: disk | conditions[0].code: disk is not known",
        "since: 2026-06-10, status | since: 2027-06-10, status | conditions[0].since: 2027-06-10 is after",
        "surgery: [] | surgery: [{kind: laminectomy, on: 2026-12-01}] | surgery[0].on: 2026-12-01 is after",
        "by: physiotherapist, name | by: neighbour, name | clearance.by: neighbour is not one of",
        "limits: [] | limits: [no-bending] | clearance.limits[0]: no-bending is not known",
        "limits: [] | limits: [{max-level: 9}] | clearance.limits[0].max-level: 9 is not 0-5",
        "until: 2027-05-15 | until: 2026-05-15 | clearance.until: 2026-05-15 is before the clearance",
        "covers: [disc-herniation] | covers: [disc] | clearance.covers[0]: disc is not known",
        "what: kneel | what: fly | cannot[0].what: fly is not one of",
        "falls12m: 0\\n | falls12m: -1\\n | falls12m: -1 is not 0-365",
        "equipment: [mat | equipment: [rug | setting.equipment[0]: rug is not known",
        "minutesPerSession: 20 | minutesPerSession: 90 | availability.minutesPerSession: 90 is not 5-60",
        "daysPerWeek: 6 | daysPerWeek: 8 | availability.daysPerWeek: 8 is not 1-7",
        "avoid: [dead-bug] | avoid: [deadbug] | preferences.avoid[0]: deadbug is not known. Maybe dead-bug",
        "due: 2027-02-01 | due: 2026-02-01 | goals[0].due: 2026-02-01 is before the start",
        "now: 4} | now: 40} | activities[0].now: 40 is not 0-10",
        "confirmed: [] | confirmed: [all] | confirmed[0]: all is not one of",
        "surgery: []\\n | `` | surgery: is missing",
        "cannot: [{what: kneel}]\\n | `` | cannot: is missing",
        "confirmed: [] | confirmed: []\\nfalls12m: 1 | falls12m: stands twice; keep one",
      })
  void tellsTheOneProblem(String from, String to, String problem) {
    String old = from.replace("\\n", "\n");
    assertThat(Fixtures.sample()).contains(old);
    String text = Fixtures.sample().replace(old, to.replace("\\n", "\n"));
    IntakeReading reading = Fixtures.DOCUMENTS.intakes().read("intake", text);
    assertThat(reading).isInstanceOf(IntakeReading.Broken.class);
    assertThat(IntakeReader.lines(((IntakeReading.Broken) reading).problems()))
        .singleElement()
        .asString()
        .startsWith(problem);
  }
}
