package org.backwise.server.device;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.knowledge.Knowledge;
import org.backwise.server.signin.Tokens;
import org.springframework.stereotype.Component;

/** What a device keeps of this program: the files, and the pages that stand in for others. */
@Component
final class Release {
  private static final int DIGITS = 12;
  private static final String COLOURS = "/figures/figure.css";

  private final String id;
  private final List<String> files;

  Release(Knowledge knowledge) {
    StaticFiles files = StaticFiles.read();
    String version = files.version();
    String whole = version + StaticFiles.templates() + knowledge.contentVersion();
    this.id = Tokens.hash(whole).substring(0, DIGITS);
    this.files =
        Stream.concat(
                files.addresses().stream().map(address -> "/" + version + address),
                Stream.of(COLOURS))
            .toList();
  }

  /** Changes with every script, page and word. */
  String id() {
    return id;
  }

  /** The addresses of all files. */
  List<String> files() {
    return files;
  }

  /** The address of one file, without its version {@code /device/worker.js}. */
  String address(String file) {
    return files.stream().filter(address -> address.endsWith(file)).findFirst().orElseThrow();
  }
}
