package org.backwise.documents.change;

import org.backwise.model.Coded;

/** The words that a change begins with. */
enum ChangeKind implements Coded {
  AVOID,
  SWAP,
  MINUTES,
  WITHOUT,
  CANNOT,
  ACHES,
  LIMIT
}
