package org.backwise.safety.audit.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backwise.model.Effort;
import org.backwise.safety.audit.AuditRule;
import org.backwise.safety.audit.Case;
import org.backwise.safety.audit.Findings;
import org.backwise.safety.audit.SessionCase;
import org.backwise.safety.prescription.Overload;
import org.backwise.safety.prescription.Prescription;

/** A group that worked hard on one date rests from hard work on the next. */
public final class H6Recovery implements AuditRule {

  @Override
  public String id() {
    return "H6";
  }

  @Override
  public String sentence() {
    return "No group is loaded by moderate or hard items on two dates in a row.";
  }

  @Override
  public void check(Case c, Findings findings) {
    Map<LocalDate, Set<String>> worked = new TreeMap<>();
    Stream.concat(c.weekBefore().stream(), c.weeks().stream())
        .flatMap(week -> week.sessions().stream())
        .forEach(
            session ->
                worked
                    .computeIfAbsent(session.date(), d -> new TreeSet<>())
                    .addAll(worked(c, session)));
    LocalDate lastPast = c.weekBefore().map(week -> week.span().last()).orElse(LocalDate.MIN);
    for (Map.Entry<LocalDate, Set<String>> day : worked.entrySet()) {
      if (day.getKey().isBefore(lastPast)) {
        continue;
      }
      Set<String> again = worked.getOrDefault(day.getKey().plusDays(1), new TreeSet<>());
      day.getValue().stream()
          .filter(again::contains)
          .forEach(group -> findings.add(day.getKey().toString(), group + " again the next day"));
    }
  }

  private static Set<String> worked(Case c, SessionCase session) {
    int share = c.tables().bounds().recoveryShareFromMilli();
    Set<String> groups = new TreeSet<>();
    for (Prescription done : session.done()) {
      if (done.exercise().effort() != Effort.GENTLE) {
        groups.addAll(Overload.loaded(done.exercise(), share));
      }
    }
    return groups;
  }
}
