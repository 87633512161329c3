package org.backwise.handouts.markup;

/** Words, whoever wrote them: they stay words, whatever signs they hold. */
public record Text(String words) implements Markup {

  @Override
  public void write(StringBuilder page) {
    page.append(escaped(words));
  }

  /** {@code words} for the inside of an element or a quoted attribute. */
  static String escaped(String words) {
    StringBuilder out = new StringBuilder();
    words.codePoints().filter(Text::allowed).forEach(sign -> append(out, sign));
    return out.toString();
  }

  private static void append(StringBuilder out, int sign) {
    switch (sign) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(sign);
    }
  }

  /** The signs that XML 1.0 knows; lone surrogates and control signs are not among them. */
  private static boolean allowed(int sign) {
    boolean plain = sign >= ' ' && sign < Character.MIN_SURROGATE;
    boolean high = sign > Character.MAX_SURROGATE && sign < 0xFFFE;
    return plain || high || sign > 0xFFFF || sign == '\n' || sign == '\t';
  }
}
