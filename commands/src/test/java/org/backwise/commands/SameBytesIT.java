package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same answers give the same bytes, whatever the zone, the locale or the JDK. */
class SameBytesIT {

  private static final Path OWN = Path.of(System.getProperty("java.home"));
  private static final Path OTHERS = Path.of("/usr/lib/jvm");

  @Test
  void inEveryZoneLocaleAndJdk() throws IOException, InterruptedException {
    String here = plan(OWN, "UTC", "en", "GB");
    assertThat(here).contains("backwise-programme-1");
    assertThat(plan(OWN, "Pacific/Auckland", "tr", "TR")).isEqualTo(here);
    assertThat(plan(OWN, "America/Los_Angeles", "ar", "EG")).isEqualTo(here);
    for (Path jdk : otherJdks()) {
      assertThat(plan(jdk, "Asia/Kolkata", "hi", "IN")).as(jdk.toString()).isEqualTo(here);
    }
  }

  private static List<Path> otherJdks() throws IOException {
    if (!Files.isDirectory(OTHERS)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(OTHERS)) {
      return folders
          .filter(f -> Files.isExecutable(f.resolve("bin/java")))
          .filter(f -> Files.exists(f.resolve("release")))
          .filter(f -> !same(f, OWN))
          .toList();
    }
  }

  private static boolean same(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  private static String plan(Path jdk, String zone, String language, String country)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(jdk.resolve("bin/java").toString());
    line.add("-Duser.timezone=" + zone);
    line.add("-Duser.language=" + language);
    line.add("-Duser.country=" + country);
    line.add("-Dfile.encoding=ISO-8859-1");
    line.add("-cp");
    line.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    line.add(Backwise.class.getName());
    line.addAll(List.of("plan", Run.SAMPLE.toString(), "--format", "json"));
    Process process =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    byte[] bytes = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
