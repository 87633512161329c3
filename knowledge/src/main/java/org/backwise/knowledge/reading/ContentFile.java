package org.backwise.knowledge.reading;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.knowledge.trees.Trees;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Place;
import org.backwise.reading.Problems;

/** Reads whole files: their fields, their id, and no field that nobody asked for. */
public final class ContentFile {

  private ContentFile() {}

  /** One value for each file directly in {@code folder}, by the file's name. */
  public static <T> SortedMap<String, T> each(
      Trees trees, String folder, Problems problems, FieldsReader<T> reader) {
    SortedMap<String, T> values = new TreeMap<>();
    for (String path : trees.in(folder)) {
      values.put(Trees.idOf(path), one(trees, path, problems, reader));
    }
    return Collections.unmodifiableSortedMap(values);
  }

  /** The value of the file at {@code path}, which is there. */
  public static <T> T one(Trees trees, String path, Problems problems, FieldsReader<T> reader) {
    Fields fields = Fields.of(trees.tree(path), "", problems);
    T value = reader.read(fields);
    fields.finish();
    return value;
  }

  /** The value of the file at {@code path}; a problem, and a harmless stand-in, without it. */
  public static <T> T required(
      Trees trees, String path, Problems problems, FieldsReader<T> reader) {
    if (trees.has(path)) {
      return one(trees, path, problems, reader);
    }
    Place place = new Place(path, 1);
    problems.add(place, "", "is missing or cannot be read");
    return reader.read(Fields.of(new Node.Mapping(Map.of(), place), "", new Problems()));
  }

  /**
   * The value of the file at {@code path} that a module reads for itself; the content in use has
   * been checked, so a problem throws.
   */
  public static <T> T checked(Trees trees, String path, FieldsReader<T> reader) {
    Problems problems = new Problems();
    T value = required(trees, path, problems, reader);
    if (!problems.none()) {
      throw new IllegalStateException(
          "content (%s) has problems: %s".formatted(path, problems.all()));
    }
    return value;
  }

  /** The id at {@code key}, which is the file's name. */
  static String id(Fields fields, String key) {
    String id = fields.text(key);
    String name = Trees.idOf(fields.place().file());
    if (fields.has(key) && !id.equals(name)) {
      fields.problem(key, "%s is not the file's name; write %s".formatted(id, name));
    }
    return name;
  }
}
