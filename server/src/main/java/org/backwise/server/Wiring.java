package org.backwise.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.backwise.documents.Documents;
import org.backwise.handouts.Handouts;
import org.backwise.handouts.words.DateWords;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.knowledge.texts.Texts;
import org.backwise.programmes.ProgrammeMaker;
import org.backwise.programmes.change.Replanner;
import org.backwise.safety.Judge;
import org.backwise.server.data.DataFolder;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.drafts.KeptDrafts;
import org.backwise.server.signin.LinkIssuer;
import org.backwise.server.signin.PersonId;
import org.backwise.server.signin.SignIns;
import org.backwise.server.stores.Databases;
import org.backwise.server.stores.KeptForms;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.ahead.LookAhead;
import org.backwise.sessions.day.BesideTelevision;
import org.backwise.sessions.day.DayGuides;
import org.backwise.sessions.day.DiaryDays;
import org.backwise.sessions.day.SessionDays;
import org.backwise.sessions.progress.ProgressKnowledge;
import org.backwise.sessions.stores.AllOrNothing;
import org.backwise.sessions.stores.DiaryEntries;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.People;
import org.backwise.sessions.stores.Programmes;
import org.backwise.sessions.stores.Timetables;
import org.backwise.storage.Storage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What the pages are given to work with. */
@Configuration(proxyBeanMethods = false)
class Wiring {

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  @Bean
  DataFolder dataFolder(@Value("${backwise.data}") Path path) {
    return DataFolder.open(path);
  }

  @Bean
  LinkIssuer linkIssuer(Storage storage, Clock clock) {
    return new LinkIssuer(storage.tokens(), clock);
  }

  @Bean
  SignIns signIns(Storage storage, Clock clock) {
    return new SignIns(storage.tokens(), clock);
  }

  @Bean
  Drafts drafts(Storage storage) {
    return new KeptDrafts(storage.drafts());
  }

  @Bean
  Knowledge knowledge() {
    return Knowledge.load();
  }

  @Bean
  Motions motions(Knowledge knowledge) {
    return Motions.of(knowledge.trees());
  }

  @Bean
  Documents documents(Knowledge knowledge) {
    return Documents.of(knowledge);
  }

  @Bean
  ProgrammeMaker programmeMaker(Knowledge knowledge) {
    return new ProgrammeMaker(knowledge);
  }

  @Bean
  Replanner replanner(Knowledge knowledge, ProgrammeMaker maker) {
    return new Replanner(knowledge, maker);
  }

  @Bean
  Judge judge(ProgrammeMaker maker) {
    return maker.judge();
  }

  @Bean
  Storage storage(DataFolder data, Documents documents, Clock clock, Environment settings) {
    Storage storage = Storage.open(Databases.named(data.path(), settings), KeptForms.of(documents));
    UUID first = PersonId.FIRST.id();
    if (storage.people().find(first).isEmpty()) {
      storage.people().keep(new People.Person(first, "me", clock.getZone(), "en"));
    }
    return storage;
  }

  @Bean
  Intakes intakes(Storage storage) {
    return storage.intakes();
  }

  @Bean
  Programmes programmes(Storage storage) {
    return storage.programmes();
  }

  @Bean
  DiaryEntries diaryEntries(Storage storage) {
    return storage.diary();
  }

  @Bean
  People people(Storage storage) {
    return storage.people();
  }

  @Bean
  Timetables timetables(Storage storage) {
    return storage.timetables();
  }

  @Bean
  AllOrNothing allOrNothing(Storage storage) {
    return storage.allOrNothing();
  }

  @Bean
  Handouts handouts(Knowledge knowledge, Motions motions, Judge judge) {
    return Handouts.of(knowledge, motions, judge);
  }

  @Bean
  SessionKnowledge sessionKnowledge(Knowledge knowledge, Motions motions) {
    return SessionKnowledge.of(knowledge, motions);
  }

  @Bean
  ProgressKnowledge progressKnowledge(Knowledge knowledge) {
    return ProgressKnowledge.of(knowledge);
  }

  @Bean
  SessionDays sessionDays(Judge judge, SessionKnowledge knowledge) {
    return new SessionDays(judge, knowledge.timelines());
  }

  @Bean
  DiaryDays diaryDays(SessionDays days, SessionKnowledge knowledge) {
    return new DiaryDays(days, knowledge);
  }

  @Bean
  BesideTelevision besideTelevision(DiaryDays days, SessionKnowledge knowledge) {
    return new BesideTelevision(days, knowledge.inPlace(), knowledge.table().besideTelevision());
  }

  @Bean
  DayGuides dayGuides(SessionKnowledge knowledge) {
    return new DayGuides(knowledge);
  }

  @Bean
  LookAhead lookAhead(DiaryDays days, DayGuides guides, BesideTelevision television, Judge judge) {
    return new LookAhead(days, guides, television, judge);
  }

  @Bean
  DateWords dateWords(Texts texts) {
    return new DateWords(texts);
  }

  @Bean
  Texts texts(Knowledge knowledge) {
    return knowledge.texts();
  }
}
