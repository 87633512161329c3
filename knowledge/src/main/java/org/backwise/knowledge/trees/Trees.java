package org.backwise.knowledge.trees;

import java.util.ArrayList;
import java.util.List;
import org.backwise.reading.Node;

/** The files of content as trees; a path looks like {@code exercises/bridge.yaml}. */
public interface Trees {

  /** All paths, sorted. */
  List<String> paths();

  /** The tree at {@code path}; a path that is not there is a mistake of code. */
  Node tree(String path);

  /** Whether there is a file at {@code path}. */
  boolean has(String path);

  /** The paths of the files directly in {@code folder}, sorted. */
  default List<String> in(String folder) {
    String start = folder + "/";
    List<String> paths = new ArrayList<>();
    for (String path : paths()) {
      if (path.startsWith(start) && path.indexOf('/', start.length()) < 0) {
        paths.add(path);
      }
    }
    return paths;
  }

  /** The ids (file names without ending) of the files directly in {@code folder}, sorted. */
  default List<String> idsIn(String folder) {
    List<String> ids = in(folder);
    ids.replaceAll(Trees::idOf);
    return ids;
  }

  /** The id that a path's file name tells. */
  static String idOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
  }
}
