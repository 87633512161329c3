package org.backwise.model.motion;

/** A hand or foot that goes to a target; elbow or knee follow. */
public record Reach(Spot part, Target to) {

  /** The same reach on the other side. */
  public Reach mirrored() {
    return new Reach(part.mirrored(), to.mirrored());
  }
}
