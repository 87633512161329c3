package org.backwise.commands.review;

import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.knowledge.Knowledge;

/** The files for a review; the same content gives the same bytes. */
public final class Review {

  private Review() {}

  /** The files by their names. */
  public static SortedMap<String, byte[]> files(Knowledge knowledge) {
    ReviewMatrix matrix = new ReviewMatrix(knowledge);
    UnverifiedPage unverified = new UnverifiedPage(knowledge);
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("matrix.html", MatrixPage.of(knowledge, matrix));
    files.put("matrix.csv", MatrixCsv.of(knowledge, matrix));
    files.put("unverified.html", unverified.html());
    files.put("unverified.csv", unverified.csv());
    return files;
  }
}
