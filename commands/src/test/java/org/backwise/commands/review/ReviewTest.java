package org.backwise.commands.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ReviewTest {

  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final Map<String, byte[]> FILES = Review.files(KNOWLEDGE);
  private static final CsvTable MATRIX = CsvTable.read(FILES.get("matrix.csv"));

  @Test
  void hasEveryExerciseUnderEveryCondition() {
    List<String> heads = new ArrayList<>(List.of("exercise", "name", "anybody"));
    heads.addAll(KNOWLEDGE.conditions().ids());
    assertThat(MATRIX.heads()).isEqualTo(heads);
    assertThat(MATRIX.rows()).allMatch(row -> row.size() == heads.size());
    assertThat(MATRIX.rows())
        .extracting(row -> row.get(0))
        .containsExactlyElementsOf(KNOWLEDGE.exercises().ids());
  }

  @Test
  void saysWhatTheRulesSay() {
    assertThat(MATRIX.cell("toe-touch-standing", "osteoporosis")).startsWith("forbidden: ");
    assertThat(MATRIX.cell("prone-on-elbows", "pregnancy"))
        .startsWith("limited: ")
        .contains("pregnancy-not-on-the-front*");
    assertThat(MATRIX.cell("walking", "non-specific")).isEqualTo("plain");
    assertThat(MATRIX.cell("cycling-stationary", "spinal-stenosis"))
        .startsWith("preferred: ")
        .contains("stenosis-prefers-cycling");
  }

  @Test
  void thePageSaysTheSameAsTheTable() throws Exception {
    PageTree page = PageTree.read(FILES.get("matrix.html"));
    Map<String, List<String>> rows = new TreeMap<>();
    for (Element table : page.tables("matrix")) {
      for (Element row : PageTree.in(PageTree.in(table, "tbody").get(0), "tr")) {
        String id = PageTree.in(row, "span").get(0).getTextContent();
        List<String> cells = rows.computeIfAbsent(id, k -> new ArrayList<>());
        PageTree.in(row, "td").forEach(cell -> cells.add(words(cell)));
      }
    }
    assertThat(rows).hasSize(MATRIX.rows().size());
    MATRIX
        .rows()
        .forEach(row -> assertThat(rows.get(row.get(0))).isEqualTo(row.subList(2, row.size())));
  }

  private static String words(Element cell) {
    String mark = cell.getAttribute("class");
    List<String> rules = new ArrayList<>();
    for (Element link : PageTree.in(cell, "a")) {
      String star = link.getNextSibling() == null ? "" : link.getNextSibling().getTextContent();
      rules.add(link.getAttribute("href").substring(1) + star.strip());
    }
    return rules.isEmpty() ? mark : mark + ": " + String.join(" ", rules);
  }

  @Test
  void everyRuleStandsInTheListAndEveryLinkLeadsThere() throws Exception {
    PageTree page = PageTree.read(FILES.get("matrix.html"));
    Element list = PageTree.in(page.tables("rules").get(0), "tbody").get(0);
    List<Element> rows = PageTree.in(list, "tr");
    assertThat(rows).extracting(row -> row.getAttribute("id")).isEqualTo(KNOWLEDGE.rules().ids());
    for (Element link : page.all("a")) {
      int number = Integer.parseInt(link.getTextContent());
      assertThat(rows.get(number - 1).getAttribute("id"))
          .isEqualTo(link.getAttribute("href").substring(1));
    }
  }

  @Test
  void tablesCanBeReadAloudAndLeaveRoomToSign() throws Exception {
    PageTree page = PageTree.read(FILES.get("matrix.html"));
    assertThat(page.all("th")).allMatch(head -> !head.getAttribute("scope").isEmpty());
    assertThat(page.tables("matrix")).allMatch(t -> PageTree.in(t, "caption").size() == 1);
    assertThat(page.tables("sign")).hasSize(1);
    assertThat(page.document().getDocumentElement().getAttribute("lang")).isEqualTo("en");
  }

  @Test
  void listsEveryUnverifiedMarkOfTheFolder() throws IOException {
    Pattern mark = Pattern.compile("verification: (?:U|W|convention)\\b");
    long marks = 0;
    try (Stream<Path> files = Files.walk(Path.of("../content"))) {
      for (Path file :
          files
              .filter(f -> f.toString().endsWith(".yaml") && !f.toString().contains("target"))
              .toList()) {
        marks += mark.matcher(Files.readString(file)).results().count();
      }
    }
    CsvTable claims = CsvTable.read(FILES.get("unverified.csv"));
    assertThat(claims.rows()).hasSize((int) marks).hasSizeGreaterThan(100);
    assertThat(claims.rows()).allMatch(row -> row.size() == 6 && !row.get(1).isBlank());
  }

  @Test
  void theUnverifiedPageHasTheSameRows() throws Exception {
    CsvTable claims = CsvTable.read(FILES.get("unverified.csv"));
    List<List<String>> rows = new ArrayList<>();
    for (Element table : PageTree.read(FILES.get("unverified.html")).tables("claims")) {
      for (Element row : PageTree.in(PageTree.in(table, "tbody").get(0), "tr")) {
        rows.add(PageTree.in(row, "td").stream().limit(3).map(Element::getTextContent).toList());
      }
    }
    assertThat(rows)
        .isEqualTo(claims.rows().stream().map(row -> List.copyOf(row.subList(1, 4))).toList());
  }

  @Test
  void theSameContentGivesTheSameBytes() {
    Map<String, byte[]> again = Review.files(KNOWLEDGE);
    assertThat(again.keySet()).isEqualTo(FILES.keySet());
    FILES.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
  }
}
