package org.backwise.figure.drawing;

import java.util.List;
import java.util.stream.Collectors;

/** The geometry of a mark, in centimetres. */
sealed interface Form {

  /** As the {@code d} of an SVG path. */
  String path();

  /** Every hull of discs as an area of its own. */
  record Round(List<List<Disc>> hulls) implements Form {

    public Round {
      hulls = hulls.stream().map(List::copyOf).toList();
    }

    @Override
    public String path() {
      return hulls.stream().map(Hulls::outline).collect(Collectors.joining());
    }
  }

  /** A line through points, closed or not. */
  record Line(List<Spot2> spots, boolean closed) implements Form {

    public Line {
      spots = List.copyOf(spots);
    }

    @Override
    public String path() {
      String way = spots.stream().map(Numbers::of).collect(Collectors.joining("L"));
      return "M" + way + (closed ? "Z" : "");
    }
  }

  /** Parallel lines across a hull, at {@code degrees} from the horizontal. */
  record Hatched(List<Disc> hull, int degrees) implements Form {

    public Hatched {
      hull = List.copyOf(hull);
    }

    @Override
    public String path() {
      return Hatching.path(Hulls.polygon(hull), degrees);
    }
  }

  /** A path that is written already and never moves. */
  record Fixed(String path) implements Form {}

  static Form disc(Spot2 centre, double radius) {
    return new Round(List.of(List.of(new Disc.Round(centre, radius))));
  }

  static Form line(Spot2... spots) {
    return new Line(List.of(spots), false);
  }

  static Form area(List<Spot2> corners) {
    return new Line(corners, true);
  }
}
