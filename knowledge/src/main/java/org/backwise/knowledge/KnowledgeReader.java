package org.backwise.knowledge;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backwise.knowledge.reading.AdviceReader;
import org.backwise.knowledge.reading.ConditionReader;
import org.backwise.knowledge.reading.ContentFile;
import org.backwise.knowledge.reading.ExerciseReader;
import org.backwise.knowledge.reading.FieldsReader;
import org.backwise.knowledge.reading.FlagReader;
import org.backwise.knowledge.reading.Known;
import org.backwise.knowledge.reading.MeasureReader;
import org.backwise.knowledge.reading.RuleReader;
import org.backwise.knowledge.reading.ScreeningRuleReader;
import org.backwise.knowledge.reading.SourceReader;
import org.backwise.knowledge.reading.TextsReader;
import org.backwise.knowledge.reading.VocabularyReader;
import org.backwise.knowledge.reading.tables.TablesReader;
import org.backwise.knowledge.texts.Texts;
import org.backwise.knowledge.trees.Trees;
import org.backwise.knowledge.vocabulary.Vocabulary;
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
        ContentFile.required(trees, "vocabulary.yaml", problems, new VocabularyReader());
    Known known = Known.of(vocabulary, trees);
    return new Knowledge(
        contentVersion,
        trees,
        vocabulary,
        each("exercises", new ExerciseReader(known)),
        each("rules", new RuleReader(known)),
        each("danger-flags", new FlagReader(known)),
        each("screening", new ScreeningRuleReader(known)),
        each("conditions", new ConditionReader(known)),
        each("sources", new SourceReader()),
        each("advice", new AdviceReader(known)),
        each("measures", new MeasureReader(known)),
        TablesReader.read(trees, known, problems),
        languages());
  }

  private <T> ById<T> each(String folder, FieldsReader<T> reader) {
    return ById.of(ContentFile.each(trees, folder, problems, reader));
  }

  private SortedMap<String, Texts> languages() {
    SortedMap<String, Texts> languages = new TreeMap<>();
    for (String path : trees.paths()) {
      int slash = path.startsWith(TEXTS) ? path.indexOf('/', TEXTS.length()) : -1;
      if (slash > 0) {
        String language = path.substring(TEXTS.length(), slash);
        if (!languages.containsKey(language)) {
          languages.put(language, TextsReader.read(trees, language, problems));
        }
      }
    }
    return Collections.unmodifiableSortedMap(languages);
  }
}
