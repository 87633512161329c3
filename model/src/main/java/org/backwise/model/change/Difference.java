package org.backwise.model.change;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.model.programme.RoutineKind;

/**
 * What a change does to a programme, routine by routine.
 *
 * @param besideGoes aerobic exercises beside the sessions that go
 * @param besideComes and those that come
 */
public record Difference(List<OfRoutine> routines, List<Line> besideGoes, List<Line> besideComes) {

  public Difference {
    routines = List.copyOf(routines);
    besideGoes = List.copyOf(besideGoes);
    besideComes = List.copyOf(besideComes);
  }

  /** Whether anything at all goes, comes or gets another dose. */
  public boolean any() {
    return routines.stream().anyMatch(OfRoutine::any)
        || !besideGoes.isEmpty()
        || !besideComes.isEmpty();
  }

  /**
   * One routine of one phase, in those weeks that are still to come.
   *
   * @param phase its name
   * @param fromWeek the first of the weeks, from 1
   * @param stays what both have; of those with another dose the words say so
   */
  public record OfRoutine(
      String phase,
      int fromWeek,
      int weeks,
      RoutineKind kind,
      List<Line> stays,
      List<Line> goes,
      List<Line> comes) {

    public OfRoutine {
      stays = List.copyOf(stays);
      goes = List.copyOf(goes);
      comes = List.copyOf(comes);
    }

    /** Whether it is not what it was. */
    public boolean any() {
      return Stream.concat(goes.stream(), comes.stream()).findAny().isPresent()
          || stays.stream().anyMatch(line -> !line.because().isEmpty());
    }
  }

  /**
   * One exercise and what became of it.
   *
   * @param because why; empty: nothing about it has changed
   * @param rules ids of the rules it stands on
   */
  public record Line(String exercise, String because, List<String> rules) {

    public Line {
      rules = List.copyOf(rules);
    }
  }
}
