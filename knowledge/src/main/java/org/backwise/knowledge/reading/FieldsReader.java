package org.backwise.knowledge.reading;

import org.backwise.reading.Fields;

/** Reads one thing; an interface of its own, since lambdas would slow a cold start. */
public interface FieldsReader<T> {

  /** The thing that {@code fields} describe. */
  T read(Fields fields);
}
