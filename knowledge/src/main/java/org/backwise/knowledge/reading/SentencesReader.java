package org.backwise.knowledge.reading;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.knowledge.texts.Sentence;
import org.backwise.reading.Fields;

/** Reads the files of sentences (reasons, messages, handouts, review, pages): one set of keys. */
final class SentencesReader implements FieldsReader<SortedMap<String, Sentence>> {

  private final SortedMap<String, Sentence> all = new TreeMap<>();

  @Override
  public SortedMap<String, Sentence> read(Fields fields) {
    for (String key : fields.keys()) {
      Sentence sentence = Sentence.of(fields.text(key));
      if (all.put(key, sentence) != null) {
        fields.problem(key, "stands in two files of sentences; keep one");
      }
      checkGaps(fields, key, sentence);
    }
    return all();
  }

  /** What was read so far. */
  SortedMap<String, Sentence> all() {
    return Collections.unmodifiableSortedMap(all);
  }

  private static void checkGaps(Fields fields, String key, Sentence sentence) {
    for (String gap : sentence.gaps()) {
      if (!isName(gap)) {
        fields.problem(key, "has a gap {%s} whose name is not one plain word".formatted(gap));
      }
    }
    if (sentence.hasStrayBrace()) {
      fields.problem(key, "has a brace without its partner");
    }
  }

  private static boolean isName(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (!Character.isLetterOrDigit(gap.charAt(i))) {
        return false;
      }
    }
    return !gap.isEmpty();
  }
}
