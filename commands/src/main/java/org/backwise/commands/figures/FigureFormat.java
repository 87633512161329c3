package org.backwise.commands.figures;

import org.backwise.model.Coded;

/** What a figure is written as. */
public enum FigureFormat implements Coded {
  SVG,
  PNG,
  SHEET,
  FRAMES
}
