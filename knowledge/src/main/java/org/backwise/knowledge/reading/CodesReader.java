package org.backwise.knowledge.reading;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads {@code codes.yaml}: the words of each code of each list. */
final class CodesReader implements FieldsReader<SortedMap<String, SortedMap<String, String>>> {

  @Override
  public SortedMap<String, SortedMap<String, String>> read(Fields fields) {
    SortedMap<String, SortedMap<String, String>> lists = new TreeMap<>();
    @Nullable Fields codes = fields.group("codes");
    if (codes != null) {
      for (String list : codes.keys()) {
        @Nullable Fields words = codes.group(list);
        lists.put(list, words == null ? new TreeMap<>() : words(words));
      }
    }
    return Collections.unmodifiableSortedMap(lists);
  }

  private static SortedMap<String, String> words(Fields fields) {
    SortedMap<String, String> words = new TreeMap<>();
    for (String code : fields.keys()) {
      words.put(code, fields.text(code));
    }
    return Collections.unmodifiableSortedMap(words);
  }
}
