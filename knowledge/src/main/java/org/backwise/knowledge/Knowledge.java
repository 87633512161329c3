package org.backwise.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.backwise.knowledge.advice.Advice;
import org.backwise.knowledge.measure.Measure;
import org.backwise.knowledge.tables.PlanningTables;
import org.backwise.knowledge.texts.Texts;
import org.backwise.knowledge.trees.ContentVersion;
import org.backwise.knowledge.trees.FolderTrees;
import org.backwise.knowledge.trees.ImageTrees;
import org.backwise.knowledge.trees.Trees;
import org.backwise.knowledge.vocabulary.Vocabulary;
import org.backwise.model.evidence.Source;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.rule.Condition;
import org.backwise.model.rule.DangerFlag;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.ScreeningRule;
import org.backwise.reading.Codes;
import org.backwise.reading.Problems;

/**
 * Everything that content says.
 *
 * @param contentVersion 12 hexadecimal digits, the same for the same content on every machine
 * @param trees the files themselves, for modules that read a kind of their own (motions)
 * @param languages the words for people by language, for example {@code en}
 */
public record Knowledge(
    String contentVersion,
    Trees trees,
    Vocabulary vocabulary,
    ById<Exercise> exercises,
    ById<Rule> rules,
    ById<DangerFlag> flags,
    ById<ScreeningRule> screeningRules,
    ById<Condition> conditions,
    ById<Source> sources,
    ById<Advice> advice,
    ById<Measure> measures,
    PlanningTables tables,
    SortedMap<String, Texts> languages) {

  private static final String IMAGE = "content.image";

  /** The content that was built in; read once. */
  public static Knowledge load() {
    return Loaded.KNOWLEDGE;
  }

  /**
   * The content of a folder. Where it is wrong, problems are added and stand-ins fill the gaps: use
   * the result only when there is no problem.
   */
  public static Knowledge fromFolder(Path folder, Problems problems) {
    return of(FolderTrees.read(folder, problems), problems);
  }

  /** The content of {@code trees}; as {@link #fromFolder}. */
  public static Knowledge of(Trees trees, Problems problems) {
    return KnowledgeReader.read(trees, ContentVersion.of(trees), problems);
  }

  /** The same with other exercises. */
  public Knowledge withExercises(ById<Exercise> others) {
    return new Knowledge(
        contentVersion,
        trees,
        vocabulary,
        others,
        rules,
        flags,
        screeningRules,
        conditions,
        sources,
        advice,
        measures,
        tables,
        languages);
  }

  /** The same with other rules. */
  public Knowledge withRules(ById<Rule> others) {
    return new Knowledge(
        contentVersion,
        trees,
        vocabulary,
        exercises,
        others,
        flags,
        screeningRules,
        conditions,
        sources,
        advice,
        measures,
        tables,
        languages);
  }

  /** The words for people in English. */
  public Texts texts() {
    return texts(Texts.FIRST);
  }

  /** The words for people in {@code language}. */
  public Texts texts(String language) {
    Texts texts = languages.get(language);
    if (texts == null) {
      throw new IllegalStateException(
          "language (%s) has no texts. %s"
              .formatted(language, Codes.nearest(language, languages.keySet())));
    }
    return texts;
  }

  /** The danger flags in the order in which they are asked. */
  public List<DangerFlag> flagsInOrder() {
    return flags.all().stream()
        .sorted(Comparator.comparingInt(DangerFlag::order).thenComparing(DangerFlag::id))
        .toList();
  }

  /** Made when it is first asked for. */
  private static final class Loaded {

    static final Knowledge KNOWLEDGE = read();

    private static Knowledge read() {
      try (InputStream in = Knowledge.class.getResourceAsStream(IMAGE)) {
        if (in == null) {
          throw new IllegalStateException(
              "content image (%s) is missing. Maybe the build did not compile it."
                  .formatted(IMAGE));
        }
        ImageTrees trees = ImageTrees.of(in.readAllBytes());
        Problems problems = new Problems();
        Knowledge knowledge = KnowledgeReader.read(trees, trees.contentVersion(), problems);
        if (!problems.none()) {
          throw new IllegalStateException(
              "content image has problems: %s. Maybe it is of another build; build again."
                  .formatted(problems.all()));
        }
        return knowledge;
      } catch (IOException e) {
        throw new UncheckedIOException("content image cannot be read", e);
      }
    }
  }
}
