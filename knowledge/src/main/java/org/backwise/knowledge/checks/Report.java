package org.backwise.knowledge.checks;

import java.util.List;
import org.backwise.reading.Problem;

/**
 * What a check of content found.
 *
 * @param findings by file and line; empty when all is well
 * @param reading how hard the texts are to read, the hardest first
 */
public record Report(List<Problem> findings, List<Grade> reading) {

  public Report {
    findings = List.copyOf(findings);
    reading = List.copyOf(reading);
  }

  /**
   * How hard one text is to read.
   *
   * @param text its file and, in a file of many texts, its key
   * @param centigrade school grade after Flesch and Kincaid, in hundredths
   */
  public record Grade(String text, int centigrade) {}
}
