package org.backwise.knowledge.reading;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.reading.Fields;
import org.jspecify.annotations.Nullable;

/** Reads a file of many entries: a name each, with a group of fields. */
record Entries<T>(FieldsReader<T> reader) implements FieldsReader<SortedMap<String, T>> {

  @Override
  public SortedMap<String, T> read(Fields fields) {
    SortedMap<String, T> entries = new TreeMap<>();
    for (String key : fields.keys()) {
      @Nullable Fields group = fields.group(key);
      if (group != null) {
        entries.put(key, reader.read(group));
        group.finish();
      }
    }
    return Collections.unmodifiableSortedMap(entries);
  }
}
