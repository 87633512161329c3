package org.backwise.safety.basis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.knowledge.trees.Trees;
import org.backwise.reading.Node;
import org.jspecify.annotations.Nullable;

/**
 * The words of content in one language. A text that is not there never stops an answer: its key
 * stands in for it.
 */
final class ContentWords implements Words {

  private static final List<String> LISTS = List.of("surgeries", "spreads", "clinicians");
  private static final String FALLBACK = "your local emergency number";

  private final Texts texts;
  private final Trees trees;
  private final String file;

  ContentWords(Knowledge knowledge, String language) {
    this.texts = knowledge.texts(language);
    this.trees = knowledge.trees();
    this.file = "texts/" + language + "/emergency.yaml";
  }

  @Override
  public String flag(String id) {
    var text = texts.flags().get(id);
    return text == null ? message("withheld.same-day.message") : text.message();
  }

  @Override
  public String named(String code) {
    var condition = texts.conditions().get(code);
    return condition == null ? listed(code) : condition.name();
  }

  private String listed(String code) {
    return LISTS.stream()
        .flatMap(list -> Optional.ofNullable(texts.words().get(list)).stream())
        .flatMap(list -> Optional.ofNullable(list.get(code)).stream())
        .findFirst()
        .orElse(code.replace('-', ' '));
  }

  @Override
  public String date(LocalDate date) {
    return texts.date(date);
  }

  @Override
  public String because(String rule) {
    return texts.becauses().getOrDefault(rule, rule);
  }

  @Override
  public String message(String key) {
    var sentence = texts.sentences().get(key);
    return sentence == null ? key : sentence.written();
  }

  @Override
  public boolean has(String key) {
    return texts.sentences().containsKey(key);
  }

  @Override
  public String emergency(@Nullable String country) {
    String known = country == null ? null : number(country);
    String local = known == null ? number("default") : known;
    return local == null ? FALLBACK : local;
  }

  private @Nullable String number(String country) {
    if (!trees.has(file) || !(trees.tree(file) instanceof Node.Mapping whole)) {
      return null;
    }
    return whole.entries().get("numbers") instanceof Node.Mapping numbers
            && numbers.entries().get(country) instanceof Node.Scalar scalar
        ? scalar.text()
        : null;
  }
}
