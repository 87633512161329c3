package org.backwise.knowledge.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backwise.knowledge.trees.Trees;
import org.backwise.reading.Fields;
import org.backwise.reading.Node;
import org.backwise.reading.Place;
import org.backwise.reading.Problems;

/** Reads whole files: their fields, their id, and no field that nobody asked for. */
public final class ContentFile {

  private ContentFile() {}

  /** One value for each file directly in {@code folder}, in the order of their names. */
  public static <T> List<T> each(
      Trees trees, String folder, Problems problems, Function<Fields, T> read) {
    List<T> values = new ArrayList<>();
    for (String path : trees.in(folder)) {
      values.add(one(trees, path, problems, read));
    }
    return values;
  }

  /** The value of the file at {@code path}, which is there. */
  public static <T> T one(Trees trees, String path, Problems problems, Function<Fields, T> read) {
    Fields fields = Fields.of(trees.tree(path), "", problems);
    T value = read.apply(fields);
    fields.finish();
    return value;
  }

  /** The value of the file at {@code path}; a problem, and a harmless stand-in, without it. */
  public static <T> T required(
      Trees trees, String path, Problems problems, Function<Fields, T> read) {
    if (trees.has(path)) {
      return one(trees, path, problems, read);
    }
    Place place = new Place(path, 1);
    problems.add(place, "", "is missing or cannot be read");
    return read.apply(Fields.of(new Node.Mapping(Map.of(), place), "", new Problems()));
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
