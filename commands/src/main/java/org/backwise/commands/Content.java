package org.backwise.commands;

import org.backwise.documents.Documents;
import org.backwise.knowledge.Knowledge;
import org.backwise.programmes.ProgrammeMaker;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.day.SessionDays;

/** What the commands work with, made once. */
record Content(Knowledge knowledge, Documents documents, ProgrammeMaker maker) {

  static Content load() {
    Knowledge knowledge = Knowledge.load();
    return new Content(knowledge, Documents.of(knowledge), new ProgrammeMaker(knowledge));
  }

  /** Sessions of single days, each judged. */
  SessionDays days() {
    return new SessionDays(maker.judge(), SessionKnowledge.of(knowledge).timelines());
  }
}
