package org.backwise.commands;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands with the terminal they write to. */
final class Making implements IFactory {

  private final Terminal terminal;

  Making(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type.getPackage().equals(Backwise.class.getPackage())) {
      return type.getDeclaredConstructor(Terminal.class).newInstance(terminal);
    }
    return CommandLine.defaultFactory().create(type);
  }
}
