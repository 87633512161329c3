package org.backwise.server.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.backwise.documents.Documents;
import org.backwise.documents.intake.IntakeHash;
import org.backwise.documents.intake.IntakeReading;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.intake.Intake;
import org.backwise.model.state.PersonState;
import org.backwise.programmes.Answer;
import org.backwise.programmes.ProgrammeMaker;
import org.backwise.programmes.Request;
import org.backwise.server.drafts.Draft;
import org.backwise.sessions.diary.DiaryEntry;
import org.backwise.sessions.diary.Moment;
import org.backwise.sessions.diary.When;
import org.backwise.sessions.diary.Word;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Programmes;
import org.backwise.sessions.stores.Timetables.Timetable;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final Documents DOCUMENTS = Documents.of(KNOWLEDGE);
  private static final ArchiveReader READER = new ArchiveReader(DOCUMENTS);
  private static final Archive WHOLE = whole();
  private static final String JSON = ArchiveWriter.json(WHOLE);

  private static Archive whole() {
    Intake intake = sample();
    Answer answer =
        new ProgrammeMaker(KNOWLEDGE)
            .make(new Request(intake, IntakeHash.of(intake), PersonState.NEW, false, 2));
    if (!(answer instanceof Answer.Approved approved)) {
      throw new AssertionError(answer);
    }
    When when = new When(intake.start(), ZoneId.of("Europe/London"));
    return new Archive(
        List.of(new Intakes.Kept(id(1), intake)),
        List.of(new Programmes.Kept(id(2), approved.approved().programme(), intake.start())),
        List.of(
            new DiaryEntry.PainNoted(id(3), when, Moment.MORNING, 4),
            new DiaryEntry.WordSaid(id(4), when, "bridge", Word.HELPS, "=\"so\", it\nhelps")),
        new Draft(Map.of("site", List.of("low-back", ""))),
        new Timetable(
            "secret",
            ZoneId.of("Asia/Kathmandu"),
            new TreeMap<>(Map.of("main", LocalTime.of(18, 5)))));
  }

  private static Intake sample() {
    try {
      String text = Files.readString(Path.of("..", "docs", "samples", "intake.yaml"));
      if (DOCUMENTS.intakes().read("sample", text) instanceof IntakeReading.Whole whole) {
        return whole.intake();
      }
      throw new AssertionError("the sample is not whole");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  @Test
  void isReadBackAsItWasWritten() {
    ArchiveReading reading = READER.read(JSON);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.archive()).contains(WHOLE);
    assertThat(ArchiveWriter.json(reading.archive().orElseThrow())).isEqualTo(JSON);
  }

  @Test
  void keepsToItsSchema() throws IOException {
    assertThat(faults(JSON)).isEmpty();
    assertThat(faults("{\"schema\": \"backwise-everything-1\"}")).isNotEmpty();
  }

  @Test
  void doesNotTellTheCalendarsAddress() {
    assertThat(JSON).doesNotContain("secret").contains("Asia/Kathmandu");
  }

  @Test
  void tellsEveryProblemAtOnceWithItsPlace() {
    ArchiveReading reading =
        READER.read(
            """
            {schema: backwise-everything-1, more: 1,
             intakes: [{id: x, intake: {intakeVersion: 1, pain: {sites: []}}}],
             programmes: [{id: y}],
             diary: [{kind: pain-noted, id: z, date: tomorrow, zone: here, moment: noon, pain: 12}],
             form: {}, timetable: {zone: nowhere, times: {main: late}}}
            """);
    assertThat(reading.archive()).isEmpty();
    assertThat(String.join("\n", reading.problems()))
        .contains("more", "intakes[0].id", "intakes[0].intake.answeredOn", "programmes[0].judgedOn")
        .contains("diary[0].pain: 12 is not 0-10", "diary[0].zone", "timetable.times.main");
  }

  @Test
  void refusesWhatIsNoFileOfOurs() {
    assertThat(READER.read("").problems()).isNotEmpty();
    assertThat(READER.read("not: [ours").problems()).isNotEmpty();
    assertThat(READER.read("{}").problems()).hasSizeGreaterThan(2);
  }

  @Test
  void readsTheDangerAnswersWhateverElseIsWrong() {
    ArchiveReading reading =
        READER.read(
            """
            {schema: other, intakes: [{intake: {screening:
              {askedOn: 2026-11-20, questions: 1, yes: [{flag: saddle-numbness}], unsure: []}}}]}
            """);
    assertThat(reading.archive()).isEmpty();
    assertThat(reading.danger().orElseThrow().yes())
        .singleElement()
        .satisfies(answer -> assertThat(answer.flag()).isEqualTo("saddle-numbness"));
  }

  @Test
  void makesATableThatASpreadsheetTakesForNoFormula() {
    String csv = DiaryTable.csv(WHOLE.diary());
    assertThat(csv.lines().findFirst())
        .contains("date,zone,kind,id,moment,pain,exercise,word,note");
    assertThat(csv).contains("2026-11-23,Europe/London,pain-noted,").contains(",morning,4,");
    assertThat(csv).contains("\"'=\"\"so\"\", it\nhelps\"");
    DiaryEntry reach =
        new DiaryEntry.MeasureTaken(
            id(5), new When(LocalDate.EPOCH, ZoneOffset.UTC), "reach", "", -3, "");
    assertThat(DiaryTable.csv(List.of(reach))).contains(",-3\r\n");
  }

  private static List<String> faults(String json) throws IOException {
    String schema = Files.readString(Path.of("..", "content", "schemas", "everything.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
