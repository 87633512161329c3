package org.backwise.commands.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.Coded;
import org.backwise.model.programme.Status;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What a case expects.
 *
 * @param says what the case shows, in one sentence
 * @param reasons why nothing is made, the gravest first; empty when something is
 * @param names words that the answer has to contain
 * @param problems paths of the mistakes in the answers
 * @param open faults that are known and not mended yet; each has to occur, so that none stays
 */
record Expected(
    String says,
    int exit,
    boolean proposal,
    List<String> reasons,
    List<String> names,
    List<String> problems,
    @Nullable Status status,
    List<Demand> demands,
    List<String> open) {

  private static final int HIGHEST_EXIT = 5;
  private static final int LAST_WEEK = 26;

  static Expected read(Fields fields) {
    Expected expected =
        new Expected(
            fields.text("says"),
            fields.integer("exit", 0, HIGHEST_EXIT),
            fields.flag("proposal", false),
            fields.texts("reasons"),
            fields.texts("names"),
            fields.texts("problems"),
            status(fields),
            demands(fields),
            fields.texts("open"));
    fields.finish();
    return expected;
  }

  private static @Nullable Status status(Fields fields) {
    String code = fields.codeOrNull("status", Coded.codes(Status.class));
    return code == null ? null : Coded.find(Status.class, code).orElse(null);
  }

  private static List<Demand> demands(Fields fields) {
    List<Demand> demands = new ArrayList<>();
    Fields never = fields.groupOrNull("never");
    if (never != null) {
      demands.add(new Never(new Weeks(1, LAST_WEEK), Forbidden.read(never)));
    }
    Stream.of("early", "middle", "late").forEach(key -> window(fields, key, demands));
    Fields always = fields.groupOrNull("always");
    if (always != null) {
      demands.addAll(Always.read(always));
    }
    return demands;
  }

  private static void window(Fields fields, String key, List<Demand> demands) {
    Fields window = fields.groupOrNull(key);
    if (window == null) {
      return;
    }
    Weeks weeks =
        new Weeks(
            window.integerOr("fromWeek", 1, 1, LAST_WEEK),
            window.integerOr("untilWeek", LAST_WEEK, 1, LAST_WEEK));
    Fields never = window.group("never");
    if (never != null) {
      demands.add(new Never(weeks, Forbidden.read(never)));
    }
    window.finish();
  }
}
