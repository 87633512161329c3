package org.backwise.model.intake;

import java.util.List;

/** Wishes: kinds and exercises that are liked or to be avoided. */
public record Preferences(
    List<String> likeKinds, List<String> avoidKinds, List<String> like, List<String> avoid) {

  public Preferences {
    likeKinds = List.copyOf(likeKinds);
    avoidKinds = List.copyOf(avoidKinds);
    like = List.copyOf(like);
    avoid = List.copyOf(avoid);
  }
}
