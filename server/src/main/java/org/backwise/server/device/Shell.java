package org.backwise.server.device;

import java.util.Map;
import java.util.TreeMap;
import org.backwise.model.Coded;

/** A page that stands in for others where there is no connection; nothing personal is in it. */
enum Shell implements Coded {
  TODAY("device/today"),
  BEFORE("session/before"),
  PLAYER("session/player"),
  AFTER("session/after"),
  AEROBIC("session/aerobic"),
  STOP("device/stop"),
  NOTES("device/notes"),
  HELP("help"),
  ELSEWHERE("device/elsewhere");

  private final String template;

  Shell(String template) {
    this.template = template;
  }

  String template() {
    return template;
  }

  /** Where each is, by its name. */
  static Map<String, String> addresses() {
    Map<String, String> addresses = new TreeMap<>();
    for (Shell shell : values()) {
      addresses.put(shell.code(), "/device/shell/" + shell.code());
    }
    return addresses;
  }
}
