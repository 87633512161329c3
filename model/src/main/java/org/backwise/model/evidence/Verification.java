package org.backwise.model.evidence;

import org.backwise.model.Coded;

/** How far a fact has been verified; the content's evidence page explains the marks. */
public enum Verification implements Coded {
  /** Read in the original or an official copy. */
  V,
  /** Read only in a secondary page that names the original. */
  V2,
  /** Read only in a weak page. */
  W,
  /** Not verified: general knowledge. */
  U,
  /** A convention of ours or of the field, without a source that shows it. */
  CONVENTION;

  /** The marks are written in capitals, convention as a word. */
  @Override
  public String code() {
    return this == CONVENTION ? "convention" : name();
  }

  /** Whether a rule that permits, prefers, doses or promises may rest on this mark alone. */
  public boolean maySupportPermission() {
    return this == V || this == V2;
  }
}
