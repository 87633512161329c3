package org.backwise.figure.kinematics;

import java.util.List;

/** Bones in a row that bend evenly: a part of the spine. */
public record Chain(List<Frame> links) {

  public Chain {
    links = List.copyOf(links);
  }

  public Frame last() {
    return links.get(links.size() - 1);
  }

  /** The place at {@code share} of the whole row, as a frame without length. */
  public Frame at(double share) {
    double place = Math.max(0, Math.min(1, share)) * links.size();
    int index = Math.min(links.size() - 1, (int) place);
    Frame link = links.get(index);
    return new Frame(link.at(place - index), link.turn(), 0);
  }

  Chain moved(Vec by) {
    return new Chain(links.stream().map(link -> link.moved(by)).toList());
  }
}
