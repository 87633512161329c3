package org.backwise.commands;

import java.io.PrintStream;

/** Where a command writes: its result, and what it says beside it. */
record Terminal(PrintStream result, PrintStream log) {}
