package org.backwise.documents;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backwise.documents.intake.OddAnswers;
import org.backwise.reading.Fields;

/**
 * What is said about a document.
 *
 * @param danger when to call for help
 * @param questions the text of each question about odd answers
 */
record DocumentWords(String danger, Map<String, String> questions) {

  DocumentWords {
    questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
  }

  static DocumentWords read(Fields fields) {
    Map<String, String> questions = new LinkedHashMap<>();
    Fields asked = fields.group("questions");
    if (asked != null) {
      OddAnswers.CODES.forEach(code -> questions.put(code, asked.text(code)));
      asked.finish();
    }
    return new DocumentWords(fields.text("dangerWords"), questions);
  }
}
