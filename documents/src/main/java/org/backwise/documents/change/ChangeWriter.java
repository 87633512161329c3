package org.backwise.documents.change;

import java.util.Map;
import org.backwise.documents.Tree;
import org.backwise.documents.intake.ClearanceTree;
import org.backwise.model.change.Change;
import org.backwise.reading.Json;

/** Writes changes; reading one again gives an equal change. */
public final class ChangeWriter {

  private ChangeWriter() {}

  /** As JSON in one line. */
  public static String json(Change change) {
    return Json.compact(tree(change));
  }

  /** As a tree of maps, lists, texts and numbers. */
  public static Map<String, Object> tree(Change change) {
    Tree tree = new Tree();
    if (change instanceof Change.Avoid avoid) {
      tree.put("avoid", avoid.exercise());
    } else if (change instanceof Change.Swap swap) {
      tree.put("swap", new Tree().put("exercise", swap.exercise()).put("instead", swap.instead()));
    } else if (change instanceof Change.Minutes minutes) {
      tree.put("minutes", minutes.minutes());
    } else if (change instanceof Change.Without without) {
      tree.put("without", without.equipment());
    } else if (change instanceof Change.Cannot cannot) {
      tree.put("cannot", cannot.what());
    } else if (change instanceof Change.Aches aches) {
      tree.put("aches", aches.joint());
    } else if (change instanceof Change.Limit limit) {
      tree.put("limit", ClearanceTree.limit(limit.limit()));
    }
    return tree.fields();
  }
}
