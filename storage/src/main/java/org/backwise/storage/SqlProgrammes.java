package org.backwise.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backwise.model.programme.Programme;
import org.backwise.safety.ApprovedProgramme;
import org.backwise.safety.ProposedProgramme;
import org.backwise.sessions.stores.Keeping;
import org.backwise.sessions.stores.Programmes;

/** Programmes in SQL. */
final class SqlProgrammes implements Programmes {

  private static final List<String> FACTS = List.of("judged_on", "status", "content_version");

  private final KeptTexts<Programme> texts;

  SqlProgrammes(Database database, TextForm<Programme> form) {
    this.texts = new KeptTexts<>(database, "programme", FACTS, form);
  }

  @Override
  public Keeping add(UUID person, UUID id, ApprovedProgramme approved, LocalDate judgedOn) {
    return keep(person, id, approved.programme(), judgedOn);
  }

  @Override
  public Keeping propose(UUID person, UUID id, ProposedProgramme proposed, LocalDate judgedOn) {
    return keep(person, id, proposed.programme(), judgedOn);
  }

  private Keeping keep(UUID person, UUID id, Programme programme, LocalDate judgedOn) {
    return texts.add(
        person,
        id,
        programme,
        List.of(judgedOn.toString(), programme.status().code(), programme.contentVersion()));
  }

  @Override
  public Optional<Kept> newest(UUID person) {
    return texts.of(person, "order by position desc limit 1").stream().findFirst().map(this::kept);
  }

  @Override
  public List<Kept> of(UUID person) {
    return texts.of(person, "order by position").stream().map(this::kept).toList();
  }

  private Kept kept(KeptText row) {
    return new Kept(row.id(), texts.value(row), LocalDate.parse(row.facts().get(0)));
  }
}
