package org.backwise.commands.figures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.backwise.figure.FigureStyle;
import org.backwise.figure.Figures;
import org.backwise.figure.kinematics.Way;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.motion.Motion;

/**
 * How many figures one core makes in a second of its own time, beside Batik writing the same shapes
 * as SVG in the same run, and how large films are. Kept as {@code benchmarks/figures.txt}.
 */
public final class FigureBenchmark {

  private static final int ROUNDS = 7;
  private static final int PLACES = 12;
  private static final Pattern FRAME = Pattern.compile("\"at\":");

  private final Motions motions = Motions.of(Knowledge.load().trees());
  private final Figures figures = new Figures(motions.body());
  private final List<Motion> all = List.copyOf(motions.byExercise().values());

  private FigureBenchmark() {}

  /** Prints the table. */
  public static void main(String[] args) {
    new FigureBenchmark().run();
  }

  private void run() {
    List<BatikPeer> peers = all.stream().map(m -> new BatikPeer(still(m))).toList();
    double batik = rate(() -> peers.stream().mapToInt(peer -> peer.drawn() > 0 ? 1 : 0).sum());
    System.out.println("Figures a second of one core's time, middle of 7 rounds; ratio to Batik");
    row("Batik's SVGGraphics2D writes the shapes of a still, solved before", batik, batik);
    row("a still, solved and written", rate(this::stills), batik);
    row("a frame of a film, solved and written", rate(this::frames), batik);
    row("a body on its way, solved alone", rate(this::bodies), batik);
    sizes();
  }

  private static void row(String what, double rate, double peer) {
    System.out.printf(Locale.ROOT, "%9.0f %8.2f  %s%n", rate, rate / peer, what);
  }

  private String still(Motion motion) {
    return figures.svg(motion, 1, FigureStyle.light(motion.id()));
  }

  private int stills() {
    all.forEach(this::still);
    return all.size();
  }

  private int frames() {
    return all.stream().mapToInt(m -> (int) FRAME.matcher(film(m)).results().count()).sum();
  }

  private String film(Motion motion) {
    return figures.frames(motion, FigureStyle.light(motion.id()));
  }

  private int bodies() {
    for (Motion motion : all) {
      Way way = new Way(motions.body(), motion, figures.skeletons(motion), 0, 1);
      for (int i = 0; i < PLACES; i++) {
        way.at(i / (double) PLACES);
      }
    }
    return all.size() * PLACES;
  }

  private static double rate(java.util.function.IntSupplier work) {
    double[] rates = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long before = nanos();
      int made = work.getAsInt();
      rates[i] = made / ((nanos() - before) / 1e9);
    }
    Arrays.sort(rates);
    return rates[ROUNDS / 2];
  }

  private static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void sizes() {
    List<Integer> plain = sorted(m -> film(m).length());
    List<Integer> zipped = sorted(m -> zipped(film(m)));
    System.out.printf("%nFilms: %d, bytes: middle and most%n", all.size());
    System.out.printf("%9d %8d  as written%n", middle(plain), plain.get(plain.size() - 1));
    System.out.printf("%9d %8d  compressed%n", middle(zipped), zipped.get(zipped.size() - 1));
  }

  private List<Integer> sorted(Function<Motion, Integer> size) {
    List<Integer> sizes = new ArrayList<>(all.stream().map(size).toList());
    sizes.sort(null);
    return sizes;
  }

  private static int middle(List<Integer> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  private static int zipped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }

  /** The shapes of one of our pictures, written again by Batik. */
  private static final class BatikPeer {

    private static final Pattern PATH = Pattern.compile(" d=\"([^\"]+)\"");

    private final List<java.awt.Shape> shapes = new ArrayList<>();

    BatikPeer(String svg) {
      var paths = PATH.matcher(svg);
      while (paths.find()) {
        shapes.add(shape(paths.group(1)));
      }
    }

    private static java.awt.Shape shape(String path) {
      try {
        return org.apache.batik.parser.AWTPathProducer.createShape(
            new StringReader(path), java.awt.geom.PathIterator.WIND_NON_ZERO);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    int drawn() {
      var document =
          org.apache.batik.anim.dom.SVGDOMImplementation.getDOMImplementation()
              .createDocument("http://www.w3.org/2000/svg", "svg", null);
      var graphics = new org.apache.batik.svggen.SVGGraphics2D(document);
      shapes.forEach(graphics::fill);
      java.io.StringWriter out = new java.io.StringWriter();
      try {
        graphics.stream(out);
      } catch (org.apache.batik.svggen.SVGGraphics2DIOException e) {
        throw new UncheckedIOException(e);
      }
      return out.getBuffer().length();
    }
  }
}
