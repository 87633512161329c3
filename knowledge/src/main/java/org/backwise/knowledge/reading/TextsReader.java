package org.backwise.knowledge.reading;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.backwise.knowledge.texts.AdviceText;
import org.backwise.knowledge.texts.ConditionText;
import org.backwise.knowledge.texts.FlagText;
import org.backwise.knowledge.texts.ReplacementText;
import org.backwise.knowledge.texts.Sentence;
import org.backwise.knowledge.texts.Texts;
import org.backwise.knowledge.trees.Trees;
import org.backwise.reading.Fields;
import org.backwise.reading.Problems;
import org.jspecify.annotations.Nullable;

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
    TextsReader texts = new TextsReader(trees, language, problems);
    return new Texts(
        language,
        texts.files("exercises", ExerciseTextReader::read),
        texts.entries("danger-flags", group(TextsReader::flag)),
        texts.entries("conditions", group(TextsReader::condition)),
        texts.entries("rules", group(f -> f.text("because"))),
        texts.codes(),
        texts.sentences(),
        texts.files("advice", TextsReader::advice),
        texts.entries("replacements", group(TextsReader::replacement)),
        ContentFile.required(trees, texts.folder + "style.yaml", problems, StyleReader::read));
  }

  private static FlagText flag(Fields fields) {
    return new FlagText(
        fields.text("question"), fields.textOr("hint", ""), fields.text("message"));
  }

  private static ConditionText condition(Fields fields) {
    return new ConditionText(fields.text("name"), fields.textOr("note", ""));
  }

  private static AdviceText advice(Fields fields) {
    return new AdviceText(
        fields.text("title"), OneKey.some(fields, "paragraphs", fields.texts("paragraphs")));
  }

  private static ReplacementText replacement(Fields fields) {
    return new ReplacementText(
        fields.text("instead"), OneKey.some(fields, "criteria", fields.texts("criteria")));
  }

  private <T> SortedMap<String, T> files(String kind, Function<Fields, T> read) {
    SortedMap<String, T> texts = new TreeMap<>();
    for (String path : trees.in(folder + kind)) {
      texts.put(Trees.idOf(path), ContentFile.one(trees, path, problems, read));
    }
    return Collections.unmodifiableSortedMap(texts);
  }

  private SortedMap<String, SortedMap<String, String>> codes() {
    BiFunction<Fields, String, @Nullable SortedMap<String, String>> list =
        group(f -> each(f, Fields::text));
    String path = folder + "codes.yaml";
    if (!trees.has(path)) {
      return Collections.unmodifiableSortedMap(new TreeMap<>());
    }
    return ContentFile.one(
        trees,
        path,
        problems,
        fields -> {
          @Nullable Fields codes = fields.group("codes");
          return codes == null ? new TreeMap<>() : each(codes, list);
        });
  }

  private SortedMap<String, Sentence> sentences() {
    SortedMap<String, Sentence> sentences = new TreeMap<>();
    for (String file : new String[] {"reasons", "messages"}) {
      entries(file, (fields, key) -> sentence(fields, key, sentences));
    }
    return Collections.unmodifiableSortedMap(sentences);
  }

  private static Sentence sentence(Fields fields, String key, SortedMap<String, Sentence> all) {
    Sentence sentence = Sentence.of(fields.text(key));
    if (all.put(key, sentence) != null) {
      fields.problem(key, "stands in reasons.yaml and in messages.yaml; keep one");
    }
    for (String gap : sentence.gaps()) {
      if (gap.isBlank() || !gap.chars().allMatch(Character::isLetterOrDigit)) {
        fields.problem(key, "has a gap {%s} whose name is not one plain word".formatted(gap));
      }
    }
    return sentence;
  }

  private <T> SortedMap<String, T> entries(
      String file, BiFunction<Fields, String, @Nullable T> read) {
    String path = folder + file + ".yaml";
    return trees.has(path)
        ? ContentFile.one(trees, path, problems, fields -> each(fields, read))
        : Collections.unmodifiableSortedMap(new TreeMap<>());
  }

  private static <T> SortedMap<String, T> each(
      Fields fields, BiFunction<Fields, String, @Nullable T> read) {
    SortedMap<String, T> texts = new TreeMap<>();
    for (String key : fields.keys()) {
      @Nullable T text = read.apply(fields, key);
      if (text != null) {
        texts.put(key, text);
      }
    }
    return Collections.unmodifiableSortedMap(texts);
  }

  private static <T> BiFunction<Fields, String, @Nullable T> group(Function<Fields, T> read) {
    return (fields, key) -> {
      @Nullable Fields group = fields.group(key);
      if (group == null) {
        return null;
      }
      T text = read.apply(group);
      group.finish();
      return text;
    };
  }
}
