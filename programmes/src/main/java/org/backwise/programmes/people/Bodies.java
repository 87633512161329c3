package org.backwise.programmes.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.backwise.model.Coded;
import org.backwise.model.Side;
import org.backwise.model.exercise.Segment;
import org.backwise.model.exercise.SpineMotion;
import org.backwise.model.intake.CannotDo;
import org.backwise.model.intake.PainSite;
import org.backwise.model.intake.Person;
import org.backwise.model.intake.Response;
import org.backwise.model.intake.Sex;
import org.jspecify.annotations.Nullable;

/** Age, sex, where it hurts and what goes with it. */
final class Bodies {

  private static final int ADULT = 18;
  private static final int MOST_PAIN = 10;
  private static final int BEARING_FROM = 18;
  private static final int BEARING_TO = 46;
  private static final List<Side> SIDES = List.of(Side.LEFT, Side.RIGHT, Side.BOTH);
  private static final List<String> ONE_SIDED =
      List.of("kneel", "stand-on-one-leg", "bear-weight-on-wrists", "raise-arm-overhead");

  private final Making m;

  Bodies(Making making) {
    this.m = making;
  }

  void make() {
    m.age = m.kind.equals("never") ? ADULT + m.dice.below(60) : m.number("ages");
    m.sex = Coded.find(Sex.class, m.draw("sexes")).orElseThrow();
    m.person = person();
    for (String site : m.some("sites", "siteCount")) {
      m.sites.add(site(site));
    }
    m.irritability = m.drawn("irritability");
    provoked();
    m.some("cannot", "cannotCount").forEach(what -> m.cannot.add(new CannotDo(what, side(what))));
    m.falls = m.mix.weights("falls").drawNumber(m.dice);
    if (m.chance("responds")) {
      m.responds.add(response());
    }
  }

  /** Age is whole by the careful count: the birth year alone is asked. */
  private Person person() {
    int year = m.start.getYear() - m.age;
    boolean bears = m.sex == Sex.FEMALE && m.age >= BEARING_FROM && m.age <= BEARING_TO;
    if (bears && m.chance("pregnant")) {
      return new Person(year, m.sex, m.start.plusDays(m.number("dueDays")), null);
    } else if (bears && m.chance("afterBirth")) {
      LocalDate on = m.start.minusDays(m.number("birthDays"));
      return new Person(year, m.sex, null, new Person.Birth(on, m.draw("birthModes")));
    }
    return new Person(year, m.sex, null, null);
  }

  private PainSite site(String code) {
    int average = m.number("average");
    int worst = Math.min(MOST_PAIN, average + m.number("worstAbove"));
    int now = m.dice.between(Math.max(0, average - 2), Math.min(worst, average + 1));
    LocalDate since = m.answeredOn.minusDays(m.number("painDays"));
    return new PainSite(code, side(), since, worst, average, now, spreads(code, since));
  }

  private @Nullable Side side() {
    return m.chance("sideNamed") ? m.dice.one(SIDES) : null;
  }

  private @Nullable Side side(String cannot) {
    return ONE_SIDED.contains(cannot) ? side() : null;
  }

  private List<PainSite.Spread> spreads(String code, LocalDate painSince) {
    List<String> open = Objects.requireNonNull(m.mix.sites().get(code)).spreads();
    List<PainSite.Spread> spreads = new ArrayList<>();
    if (m.chance("spread")) {
      LocalDate lately = m.clearedOn.minusDays(m.dice.below(60));
      LocalDate since = lately.isBefore(painSince) ? painSince : lately;
      LocalDate seen = since.isAfter(m.clearedOn) ? m.clearedOn : since;
      spreads.add(new PainSite.Spread(m.dice.one(open), null, seen));
    }
    return spreads;
  }

  private void provoked() {
    for (PainSite site : m.sites) {
      for (String code : Objects.requireNonNull(m.mix.sites().get(site.site())).worseWith()) {
        if (!m.worseWith.contains(code) && m.chance("worseWithEach")) {
          m.worseWith.add(code);
        }
      }
    }
    if (m.chance("betterWith")) {
      String code = m.dice.one(m.mix.betterWith());
      if (!m.worseWith.contains(code)) {
        m.betterWith.add(code);
      }
    }
  }

  private Response response() {
    return new Response(
        Coded.find(Segment.class, m.draw("segments")).orElseThrow(),
        Coded.find(SpineMotion.class, m.draw("spineMotions")).orElseThrow(),
        m.draw("responseEffects"),
        "physiotherapist");
  }
}
