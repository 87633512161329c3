package org.backwise.figure.drawing;

import java.util.Locale;

/** What a stroke or area means; each is a class in the SVG that a page's style may colour. */
public enum Ink {
  OUTLINE,
  NEAR,
  FAR,
  TRUNK,
  SKIN,
  HAIR,
  FLOOR,
  PROP,
  PROP_LINE,
  SOFT,
  WATER,
  WORKED,
  STRETCHED,
  EASED,
  ARROW,
  HALO,
  WORDS;

  /** The class in the SVG. */
  public String cssClass() {
    return "bf-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
