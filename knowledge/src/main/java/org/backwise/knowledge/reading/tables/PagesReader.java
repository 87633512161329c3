package org.backwise.knowledge.reading.tables;

import java.util.List;
import org.backwise.knowledge.reading.Choice;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.knowledge.tables.PagesTable;
import org.backwise.knowledge.tables.PagesTable.Balance;
import org.backwise.knowledge.tables.PagesTable.Site;
import org.backwise.model.exercise.Surface;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads {@code pages.yaml}. */
final class PagesReader implements FieldsReader<PagesTable> {

  private static final int DAY_HOURS = 24;
  private static final int HALF_YEAR_WEEKS = 26;
  private static final int MOST_MILLI = 2000;
  private static final Site NOTHING = new Site(List.of(), List.of());
  private static final Choice<Surface> SURFACES = Choice.of(Surface.class);

  private static final int DAYS = 7;

  private final Known known;

  PagesReader(Known known) {
    this.known = known;
  }

  @Override
  public PagesTable read(Fields fields) {
    return new PagesTable(
        fields.integer("morningUntilHour", 0, DAY_HOURS),
        fields.integer("afternoonFromHour", 0, DAY_HOURS),
        fields.integer("eveningFromHour", 0, DAY_HOURS),
        fields.integer("programmeWeeks", 1, HALF_YEAR_WEEKS),
        balance(fields),
        fields.integer("calendarDays", 1, HALF_YEAR_WEEKS * DAYS),
        Rows.all(fields, "places", known.list("places"), Rows.group(this::site, NOTHING)),
        fields.texts("meanwhile"));
  }

  private static Balance balance(Fields fields) {
    @Nullable Fields group = fields.group("balance");
    if (group == null) {
      return new Balance(0, 0);
    }
    Balance balance =
        new Balance(
            group.milli("someFrom", 0, MOST_MILLI), group.milli("enoughFrom", 0, MOST_MILLI));
    group.finish();
    return balance;
  }

  private Site site(Fields fields) {
    return new Site(
        SURFACES.listIn(fields, "surfaces"), fields.codes("equipment", known.list("equipment")));
  }
}
