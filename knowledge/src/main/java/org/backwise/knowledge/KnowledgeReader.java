package org.backwise.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.backwise.knowledge.advice.Advice;
import org.backwise.knowledge.reading.AdviceReader;
import org.backwise.knowledge.reading.ConditionReader;
import org.backwise.knowledge.reading.ContentFile;
import org.backwise.knowledge.reading.ExerciseReader;
import org.backwise.knowledge.reading.FlagReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.knowledge.reading.RuleReader;
import org.backwise.knowledge.reading.ScreeningRuleReader;
import org.backwise.knowledge.reading.SourceReader;
import org.backwise.knowledge.reading.TextsReader;
import org.backwise.knowledge.reading.VocabularyReader;
import org.backwise.knowledge.reading.tables.TablesReader;
import org.backwise.knowledge.texts.Texts;
import org.backwise.knowledge.trees.Trees;
import org.backwise.knowledge.vocabulary.Vocabulary;
import org.backwise.model.evidence.Source;
import org.backwise.model.exercise.Exercise;
import org.backwise.model.rule.Condition;
import org.backwise.model.rule.DangerFlag;
import org.backwise.model.rule.Rule;
import org.backwise.model.rule.ScreeningRule;
import org.backwise.reading.Fields;
import org.backwise.reading.Problems;

/** Reads all trees. */
final class KnowledgeReader {

  private static final String TEXTS = "texts/";

  private final Trees trees;
  private final Problems problems;

  private KnowledgeReader(Trees trees, Problems problems) {
    this.trees = trees;
    this.problems = problems;
  }

  static Knowledge read(Trees trees, String contentVersion, Problems problems) {
    return new KnowledgeReader(trees, problems).read(contentVersion);
  }

  private Knowledge read(String contentVersion) {
    Vocabulary vocabulary =
        ContentFile.required(trees, "vocabulary.yaml", problems, VocabularyReader::read);
    Known known = Known.of(vocabulary, trees);
    return new Knowledge(
        contentVersion,
        trees,
        vocabulary,
        ById.of(each("exercises", new ExerciseReader(known)::read), Exercise::id),
        ById.of(each("rules", new RuleReader(known)::read), Rule::id),
        ById.of(each("danger-flags", new FlagReader(known)::read), DangerFlag::id),
        ById.of(each("screening", new ScreeningRuleReader(known)::read), ScreeningRule::id),
        ById.of(each("conditions", new ConditionReader(known)::read), Condition::code),
        ById.of(each("sources", SourceReader::read), Source::id),
        ById.of(each("advice", new AdviceReader(known)::read), Advice::id),
        TablesReader.read(trees, known, problems),
        languages());
  }

  private <T> List<T> each(String folder, Function<Fields, T> read) {
    return ContentFile.each(trees, folder, problems, read);
  }

  private SortedMap<String, Texts> languages() {
    SortedMap<String, Texts> languages = new TreeMap<>();
    for (String path : trees.paths()) {
      int slash = path.startsWith(TEXTS) ? path.indexOf('/', TEXTS.length()) : -1;
      if (slash > 0) {
        languages.computeIfAbsent(
            path.substring(TEXTS.length(), slash),
            language -> TextsReader.read(trees, language, problems));
      }
    }
    return Collections.unmodifiableSortedMap(languages);
  }
}
