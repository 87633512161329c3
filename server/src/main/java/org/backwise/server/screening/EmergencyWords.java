package org.backwise.server.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.reading.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom to call in which country. */
@Component
public final class EmergencyWords {
  private static final String ANYWHERE = "default";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{2,6}");

  private final Node.Mapping numbers;
  private final Locale language;

  EmergencyWords(Knowledge knowledge, Texts texts) {
    String file = "texts/" + texts.language() + "/emergency.yaml";
    Node tree = knowledge.trees().tree(file);
    this.language = Locale.forLanguageTag(texts.language());
    if (!(tree instanceof Node.Mapping whole)
        || !(whole.entries().get("numbers") instanceof Node.Mapping mapping)) {
      throw new IllegalStateException(file + " has no numbers");
    }
    this.numbers = mapping;
  }

  /** Words that stand after "call". */
  public String number(@Nullable String country) {
    Node known = country == null ? null : numbers.entries().get(country);
    Node found = known == null ? numbers.entries().get(ANYWHERE) : known;
    return found == null ? "" : found.what();
  }

  /** The numbers that a telephone can dial, in their order; none where the country is unknown. */
  public List<String> dialled(@Nullable String country) {
    return NUMBER.matcher(number(country)).results().map(MatchResult::group).toList();
  }

  /** The countries whose numbers are known, by name. */
  public List<Country> countries() {
    return numbers.entries().keySet().stream()
        .filter(code -> !code.equals(ANYWHERE))
        .map(code -> new Country(code, name(code)))
        .sorted(Comparator.comparing(Country::name))
        .toList();
  }

  private String name(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
  }

  /** A country. */
  public record Country(String code, String name) {}
}
