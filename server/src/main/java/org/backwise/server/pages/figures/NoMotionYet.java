package org.backwise.server.pages.figures;

/** What stands in where an exercise has no motion: somebody who waves, and no movement to copy. */
final class NoMotionYet {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"bf\" role=\"img\" viewBox=\"0 0 200 100\">"
          + "<title>%s</title>"
          + "<g fill=\"none\" stroke-width=\"7\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
          + " class=\"bf-floor-line\" stroke=\"#8796a5\">"
          + "<path d=\"M100 38v26M100 64l-9 26M100 64l9 26M100 42l-13 14M100 42l15-15\"/>"
          + "<circle cx=\"100\" cy=\"22\" r=\"7\"/>"
          + "<path d=\"M40 94h120\" stroke-width=\"2\"/></g></svg>";

  private NoMotionYet() {}

  static String of(String title) {
    return SVG.formatted(title.replace("&", "&amp;").replace("<", "&lt;"));
  }
}
