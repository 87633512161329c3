package org.backwise.documents.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.backwise.documents.Fixtures;
import org.backwise.documents.Schemas;
import org.backwise.model.programme.Withheld;
import org.backwise.reading.Place;
import org.backwise.reading.Problem;
import org.junit.jupiter.api.Test;

class CatalogueWriterTest {

  @Test
  void keepsToItsSchema() throws IOException {
    String json = Fixtures.DOCUMENTS.catalogue(e -> List.of("some-rule")).json();
    assertThat(Schemas.problems("exercises", json)).isEmpty();
    assertThat(json).contains("\"bridge\"", "\"some-rule\"");
  }

  @Test
  void writesSharesAsNumbers() {
    String json = Fixtures.DOCUMENTS.catalogue(e -> List.of()).json();
    assertThat(json).containsPattern("\"share\" ?: 0\\.\\d").doesNotContain("\"share\" : \"");
  }

  @Test
  void writesWhyThereIsNoProgramme() throws IOException {
    Withheld withheld =
        new Withheld(List.of("emergency"), List.of("chest-pain"), "Get help.", List.of("Call."));
    Problem problem = new Problem(new Place("intake", 1), "falls12m", "is missing");
    String json = WithheldWriter.json(withheld, List.of(problem));
    assertThat(Schemas.problems("withheld", json)).isEmpty();
    assertThat(Schemas.problems("withheld", WithheldWriter.json(withheld))).isEmpty();
    assertThat(json).contains("falls12m: is missing");
  }
}
