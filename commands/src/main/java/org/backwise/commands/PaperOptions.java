package org.backwise.commands;

import java.time.LocalDate;
import org.backwise.handouts.markup.PaperSize;
import org.backwise.handouts.markup.Print;
import org.backwise.model.programme.Programme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which sheet, for whom, and on what paper. */
final class PaperOptions {

  /** Whom a paper is for. */
  enum Reader {
    person,
    clinician
  }

  /** What a person may take from the printer. */
  enum Sheet {
    programme,
    fridge,
    exercises,
    today;

    /** Whether it is about one day or one week of the programme. */
    boolean dated() {
      return this == fridge || this == today;
    }
  }

  /** The sizes of paper, as people write them. */
  enum Size {
    a4(PaperSize.A4),
    letter(PaperSize.LETTER);

    private final PaperSize size;

    Size(PaperSize size) {
      this.size = size;
    }
  }

  @Option(
      names = "--for",
      description = "html and pdf: for the person, or the sheet for the clinician",
      defaultValue = "person")
  private Reader reader = Reader.person;

  @Option(
      names = "--sheet",
      description =
          "html and pdf: programme, fridge (a week to tick off), exercises, or today (one day step"
              + " by step); programme when not given")
  private @Nullable Sheet sheet;

  @Option(names = "--paper", description = "html and pdf: a4 or letter", defaultValue = "a4")
  private Size paper = Size.a4;

  @Option(names = "--large", description = "html and pdf: in large type")
  private boolean large;

  @Option(
      names = "--date",
      description = "the day of today, or a day of the fridge's week; the start when not given")
  private @Nullable String date;

  /** Stops where options contradict each other. */
  void check(PlanFormat format) {
    if (sheet != null && !format.paper()) {
      throw refused("--sheet: is for --format pdf or html");
    }
    if (sheet != null && sheet != Sheet.programme && reader == Reader.clinician) {
      throw refused("--sheet: %s is for the person; leave --for clinician out".formatted(sheet));
    }
    if (date != null && !sheet().dated()) {
      throw refused("--date: is for --sheet today or fridge");
    }
  }

  Reader reader() {
    return reader;
  }

  Sheet sheet() {
    return sheet == null ? Sheet.programme : sheet;
  }

  Print print() {
    return new Print(paper.size, large);
  }

  /** The date asked for, within the programme. */
  LocalDate date(Programme programme) {
    LocalDate day = date == null ? programme.start() : Told.date(date);
    if (day.isBefore(programme.start()) || day.isAfter(programme.approvedUntil())) {
      throw refused(
          "--date: %s is not from %s to %s"
              .formatted(day, programme.start(), programme.approvedUntil()));
    }
    return day;
  }

  private static StoppedException refused(String why) {
    return new StoppedException(ExitCodes.BAD_INPUT, why);
  }
}
