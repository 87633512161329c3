package org.backwise.knowledge.reading;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.knowledge.texts.Sentence;
import org.backwise.knowledge.texts.Texts;
import org.backwise.knowledge.trees.Trees;
import org.backwise.reading.Problems;

/** Reads the words of one language. A file that is not there has no words; the check finds that. */
public final class TextsReader {

  private final Trees trees;
  private final String folder;
  private final Problems problems;

  private TextsReader(Trees trees, String language, Problems problems) {
    this.trees = trees;
    this.folder = "texts/" + language + "/";
    this.problems = problems;
  }

  /** The words of {@code language}. */
  public static Texts read(Trees trees, String language, Problems problems) {
    return new TextsReader(trees, language, problems).read(language);
  }

  private Texts read(String language) {
    return new Texts(
        language,
        ContentFile.each(trees, folder + "exercises", problems, new ExerciseTextReader()),
        entries("danger-flags", new Entries<>(TextEntry.FLAG)),
        entries("conditions", new Entries<>(TextEntry.CONDITION)),
        entries("rules", new Entries<>(TextEntry.BECAUSE)),
        entries("codes", new CodesReader()),
        sentences(),
        ContentFile.each(trees, folder + "advice", problems, TextEntry.ADVICE),
        ContentFile.each(trees, folder + "measures", problems, TextEntry.MEASURE),
        entries("replacements", new Entries<>(TextEntry.REPLACEMENT)),
        ContentFile.required(trees, folder + "style.yaml", problems, new StyleReader()));
  }

  private <T> SortedMap<String, T> entries(String file, FieldsReader<SortedMap<String, T>> reader) {
    String path = folder + file + ".yaml";
    return trees.has(path)
        ? ContentFile.one(trees, path, problems, reader)
        : Collections.unmodifiableSortedMap(new TreeMap<>());
  }

  private SortedMap<String, Sentence> sentences() {
    SentencesReader reader = new SentencesReader();
    entries("reasons", reader);
    entries("messages", reader);
    entries("handouts", reader);
    entries("pages", reader);
    entries("review", reader);
    return reader.all();
  }
}
