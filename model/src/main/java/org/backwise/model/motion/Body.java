package org.backwise.model.motion;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figure's proportions.
 *
 * @param statureMetres body height
 * @param shares lengths as shares of stature; all of them
 * @param girdleRhythm degrees the shoulder girdle rises for each degree of arm elevation over 60
 */
public record Body(
    double statureMetres,
    Map<Measure, Double> shares,
    double girdleRhythm,
    List<TrunkSection> trunk,
    List<MusclePatch> muscles,
    List<Build> builds) {

  public Body {
    Map<Measure, Double> copy = new EnumMap<>(Measure.class);
    copy.putAll(shares);
    shares = Collections.unmodifiableMap(copy);
    trunk = List.copyOf(trunk);
    muscles = List.copyOf(muscles);
    builds = List.copyOf(builds);
  }

  /** The same bones with another build; empty when there is none of that name. */
  public Optional<Body> build(String name) {
    return builds.stream()
        .filter(build -> build.name().equals(name))
        .findFirst()
        .map(build -> build.of(this));
  }

  /** A length in metres. */
  public double metres(Measure measure) {
    Double share = shares.get(measure);
    if (share == null) {
      throw new IllegalArgumentException(measure + " is absent. Maybe body.yaml lacks it.");
    }
    return share * statureMetres;
  }
}
