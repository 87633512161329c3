package org.backwise.server.pages.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.knowledge.texts.Texts;
import org.backwise.model.intake.Intake;
import org.backwise.model.intake.PainSite;
import org.backwise.server.pages.charts.PainChart;
import org.backwise.sessions.diary.Care;
import org.backwise.sessions.diary.Diary;
import org.backwise.sessions.diary.DiaryEntry.OtherCareNoted;
import org.backwise.sessions.pain.Flare;
import org.backwise.sessions.pain.PainDay;
import org.backwise.sessions.pain.PainDays;
import org.backwise.sessions.pain.PainPoint;
import org.backwise.sessions.progress.ProgressKnowledge;
import org.backwise.sessions.progress.ProgressTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows pain beside flare-ups and the other parts of a treatment (R14). */
@Component
class PainViews {
  private final ProgressTable table;
  private final Texts texts;
  private final Tenths tenths;

  PainViews(ProgressKnowledge knowledge, Texts texts, Tenths tenths) {
    this.table = knowledge.table();
    this.texts = texts;
    this.tenths = tenths;
  }

  /** The whole pain; empty while none was told. */
  Optional<PainView> whole(Diary diary) {
    return view(diary, "", PainDays.of(diary));
  }

  /** Each place of which pain was told. */
  List<PainView> sites(Diary diary, Intake intake) {
    return intake.pain().sites().stream()
        .map(PainSite::site)
        .distinct()
        .flatMap(site -> view(diary, site, PainDays.at(diary, site)).stream())
        .toList();
  }

  private Optional<PainView> view(Diary diary, String site, List<PainDay> told) {
    LocalDate earliest = diary.asOf().minusDays(table.chartDays() - 1L);
    List<PainDay> shown = told.stream().filter(d -> !d.date().isBefore(earliest)).toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = shown.get(0).date();
    List<PainPoint> line = table.painLine().line(told, from, diary.asOf());
    @Nullable PainChart chart =
        from.isBefore(diary.asOf()) && shown.size() > 1 ? chart(diary, from, told, line) : null;
    return Optional.of(new PainView(site, chart, rows(diary, from, shown, line)));
  }

  private PainChart chart(Diary diary, LocalDate from, List<PainDay> told, List<PainPoint> line) {
    PainChart chart = new PainChart(from, diary.asOf(), told, line);
    chart.addLane(texts.say("page.progress.flare-up"), Flare.in(diary));
    for (Care care : Care.values()) {
      chart.addDays(
          word(care), used(diary).filter(u -> u.care() == care).map(u -> u.date()).toList());
    }
    return chart;
  }

  private String word(Care care) {
    return texts.say("page.care." + care.code());
  }

  private static Stream<OtherCareNoted> used(Diary diary) {
    return diary.all(OtherCareNoted.class).filter(OtherCareNoted::used);
  }

  /** A row for each day of which pain was told, or on which something else was. */
  private List<PainView.Row> rows(
      Diary diary, LocalDate from, List<PainDay> shown, List<PainPoint> line) {
    Map<LocalDate, PainDay> told = byDate(shown, PainDay::date);
    Map<LocalDate, PainPoint> points = byDate(line, PainPoint::date);
    TreeSet<LocalDate> dates = new TreeSet<>(told.keySet());
    used(diary).map(OtherCareNoted::date).filter(d -> !d.isBefore(from)).forEach(dates::add);
    return dates.descendingSet().stream()
        .map(
            date ->
                new PainView.Row(
                    date,
                    told.get(date),
                    points.containsKey(date) ? tenths.of(points.get(date).meanTenths()) : "",
                    besides(diary, date)))
        .toList();
  }

  private static <T> Map<LocalDate, T> byDate(List<T> all, Function<T, LocalDate> date) {
    return all.stream().collect(Collectors.toMap(date, Function.identity()));
  }

  private String besides(Diary diary, LocalDate date) {
    List<String> words = new ArrayList<>();
    if (Flare.in(diary).stream().anyMatch(flare -> flare.holds(date))) {
      words.add(texts.say("page.progress.flare-up"));
    }
    used(diary).filter(care -> care.date().equals(date)).forEach(c -> words.add(word(c.care())));
    return String.join(", ", words);
  }
}
