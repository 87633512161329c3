package org.backwise.programmes.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.backwise.model.Side;
import org.backwise.model.intake.ConditionAnswer;
import org.backwise.model.intake.Surgery;
import org.backwise.programmes.people.Population.Ailment;
import org.jspecify.annotations.Nullable;

/** Conditions and operations that fit the age, the sex and the sites. */
final class Histories {

  private static final List<String> NEVER_BUT_YOUNG =
      List.of("bone-metastasis", "cervical-myelopathy", "aneurysm-known", "scoliosis-growing");
  private static final List<String> OF_ONE_SIDE =
      List.of(
          "osteoarthritis-hip",
          "osteoarthritis-knee",
          "frozen-shoulder",
          "shoulder-impingement",
          "sciatica",
          "cervical-radiculopathy",
          "deep-gluteal-pain",
          "hip-replacement",
          "knee-replacement",
          "shoulder-replacement");
  private static final int HALF = 500;

  private final Making m;

  Histories(Making making) {
    this.m = making;
  }

  void make() {
    int count = m.mix.weights("conditionCount").drawNumber(m.dice);
    fitting(m.mix.conditions()).drawSome(m.dice, count).forEach(this::condition);
    boolean expecting = m.person.dueDate() != null;
    if (expecting && m.dice.chance(HALF)) {
      m.conditions.add(new ConditionAnswer("pregnancy", null, null, null, "active"));
    } else if (m.person.gaveBirth() != null && m.dice.chance(HALF)) {
      m.conditions.add(new ConditionAnswer("post-partum", null, null, null, "active"));
    }
    if (!expecting && m.person.gaveBirth() == null && m.chance("surgery")) {
      fitting(m.mix.surgeries()).drawSome(m.dice, 1).forEach(this::surgery);
    }
    if (NEVER_BUT_YOUNG.contains(m.kind)) {
      m.conditions.add(new ConditionAnswer(m.kind, null, null, null, "active"));
    }
  }

  private Weights fitting(SortedMap<String, Ailment> ailments) {
    List<Map.Entry<String, Ailment>> fit =
        ailments.entrySet().stream().filter(entry -> fits(entry.getValue())).toList();
    return new Weights(
        fit.stream().map(Map.Entry::getKey).toList(),
        fit.stream().map(entry -> entry.getValue().weight()).toList());
  }

  private boolean fits(Ailment ailment) {
    String sex = ailment.sex();
    return m.age >= ailment.from()
        && m.age <= ailment.to()
        && (sex == null || sex.equals(m.sex.code()))
        && m.hurts(ailment.sites());
  }

  private void condition(String code) {
    Ailment ailment = Objects.requireNonNull(m.mix.conditions().get(code));
    String status =
        Objects.requireNonNullElseGet(ailment.status(), () -> m.draw("conditionStatus"));
    LocalDate since = m.clearedOn.minusDays(m.number("conditionDays"));
    m.conditions.add(new ConditionAnswer(code, ailment.region(), side(code), since, status));
    for (String provocation : ailment.brings()) {
      if (!m.worseWith.contains(provocation)
          && !m.betterWith.contains(provocation)
          && m.dice.chance(HALF)) {
        m.worseWith.add(provocation);
      }
    }
  }

  private @Nullable Side side(String code) {
    boolean named = OF_ONE_SIDE.contains(code) && m.chance("sideNamed");
    return named ? m.dice.one(List.of(Side.LEFT, Side.RIGHT, Side.BOTH)) : null;
  }

  private void surgery(String kind) {
    LocalDate on = m.start.minusDays(m.number("surgeryDays"));
    @Nullable LocalDate limits =
        m.chance("limitsUntilSaid") ? on.plusWeeks(m.dice.between(6, 26)) : null;
    m.surgery.add(new Surgery(kind, side(kind), on, limits));
  }
}
