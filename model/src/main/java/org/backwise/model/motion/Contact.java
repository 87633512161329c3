package org.backwise.model.motion;

/** A part that rests on a support. The first contact of a pose places the body. */
public record Contact(Spot part, Support on) {

  /** The same contact on the other side. */
  public Contact mirrored() {
    return new Contact(part.mirrored(), on);
  }
}
