package org.backwise.sessions.hurt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.model.Coded;

/**
 * The whole answer to "that hurts" of one person, for a device that cannot ask: one row for each
 * combination of signs, and in it one outcome for each pain 0-10.
 */
public final class HurtsAhead {

  private static final int SIGNS = 8;

  private final ThatHurts table;
  private final int usual;

  /** Of somebody whose usual pain is {@code usual}. */
  public HurtsAhead(ThatHurts table, int usual) {
    this.table = table;
    this.usual = usual;
  }

  /**
   * On a day that began with {@code start}. The row of signs is 4 where it spreads, and 2 where
   * there is numbness, and 1 where a danger word was said; all three make row 7.
   */
  public List<List<HurtOutcome>> from(int start) {
    List<List<HurtOutcome>> rows = new ArrayList<>();
    for (int signs = 0; signs < SIGNS; signs++) {
      boolean spread = (signs & 4) != 0;
      boolean numbness = (signs & 2) != 0;
      boolean dangerWord = (signs & 1) != 0;
      rows.add(table.byLevel(new Hurt(start, 0, usual, spread, numbness, dangerWord)));
    }
    return rows;
  }

  /** The same as a tree: outcomes by their place in {@code outcomes}, a digit for each pain. */
  public Map<String, Object> tree(int start) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("outcomes", Coded.codes(HurtOutcome.class));
    tree.put("rows", from(start).stream().map(HurtsAhead::digits).toList());
    return tree;
  }

  private static String digits(List<HurtOutcome> row) {
    StringBuilder digits = new StringBuilder();
    row.forEach(outcome -> digits.append(outcome.ordinal()));
    return digits.toString();
  }
}
