package org.backwise.storage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.model.intake.Intake;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Keeping;

/** Intakes in SQL. */
final class SqlIntakes implements Intakes {

  private final KeptTexts<Intake> texts;

  SqlIntakes(Database database, TextForm<Intake> form) {
    this.texts = new KeptTexts<>(database, "intake", List.of("answered_on"), form);
  }

  @Override
  public Keeping add(UUID person, UUID id, Intake intake) {
    return texts.add(person, id, intake, List.of(intake.answeredOn().toString()));
  }

  @Override
  public Optional<Intake> newest(UUID person) {
    return texts.of(person, "order by position desc limit 1").stream()
        .findFirst()
        .map(texts::value);
  }

  @Override
  public List<Kept> of(UUID person) {
    return texts.of(person, "order by position").stream()
        .map(row -> new Kept(row.id(), texts.value(row)))
        .toList();
  }
}
