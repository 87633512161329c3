package org.backwise.commands.review;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backwise.handouts.markup.Element;
import org.backwise.handouts.markup.Tags;
import org.backwise.knowledge.Knowledge;

/** What is not verified, as a page and as a table for a spreadsheet. */
final class UnverifiedPage {

  private static final List<String> COLUMNS = List.of("claim", "mark", "file", "source", "brief");

  private final Knowledge knowledge;
  private final List<Claim> claims;

  UnverifiedPage(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.claims = Claims.unverified(knowledge);
  }

  byte[] csv() {
    Csv csv = new Csv().row(List.of("kind", "claim", "mark", "file", "source", "brief"));
    for (Claim claim : claims) {
      csv.row(
          List.of(
              claim.kind(),
              claim.says(),
              claim.mark(),
              claim.place(),
              String.join(" ", claim.sources()),
              String.join(" ", claim.brief())));
    }
    return csv.bytes();
  }

  byte[] html() {
    ReviewSheet sheet = new ReviewSheet(knowledge.texts());
    sheet.add(Tags.p(sheet.say("unverified.how")), Tags.p(sheet.say("unverified.marks")));
    SortedMap<String, List<Claim>> byKind =
        claims.stream()
            .collect(Collectors.groupingBy(Claim::kind, TreeMap::new, Collectors.toList()));
    byKind.forEach((kind, some) -> sheet.add(section(sheet, kind, some)));
    return sheet.page("unverified.title");
  }

  private Element section(ReviewSheet sheet, String kind, List<Claim> some) {
    Map<String, Object> gaps = Map.of("kind", sheet.say("kind." + kind), "count", some.size());
    String heading = knowledge.texts().say("review.unverified.count", gaps);
    Element table =
        Tags.table("claims", COLUMNS.stream().map(c -> sheet.say("unverified." + c)).toList());
    Element rows = Element.of("tbody");
    some.forEach(claim -> rows.add(row(claim)));
    return Element.of("section").with("id", kind).add(Tags.heading(2, heading), table.add(rows));
  }

  private Element row(Claim claim) {
    String sources = String.join("; ", claim.sources().stream().map(this::cited).toList());
    String brief = String.join(", ", claim.brief());
    return Tags.row(List.of(claim.says(), claim.mark(), claim.place(), sources, brief));
  }

  private String cited(String source) {
    return knowledge.sources().find(source).map(s -> s.citation()).orElse(source);
  }
}
