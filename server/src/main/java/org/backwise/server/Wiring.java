package org.backwise.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.backwise.documents.Documents;
import org.backwise.handouts.Handouts;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.programmes.ProgrammeMaker;
import org.backwise.safety.Judge;
import org.backwise.server.data.DataFolder;
import org.backwise.server.drafts.DraftFiles;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.signin.LinkIssuer;
import org.backwise.server.signin.PersonId;
import org.backwise.server.signin.SignIns;
import org.backwise.server.stores.KeptForms;
import org.backwise.sessions.SessionKnowledge;
import org.backwise.sessions.day.DiaryDays;
import org.backwise.sessions.day.SessionDays;
import org.backwise.sessions.stores.DiaryEntries;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.People;
import org.backwise.sessions.stores.Programmes;
import org.backwise.storage.Place;
import org.backwise.storage.Storage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
  LinkIssuer linkIssuer(DataFolder data, Clock clock) {
    return new LinkIssuer(data, clock);
  }

  @Bean
  SignIns signIns(DataFolder data, Clock clock) {
    return new SignIns(data, clock);
  }

  @Bean
  Drafts drafts(DataFolder data) {
    return new DraftFiles(data.inside("drafts"));
  }

  @Bean
  Knowledge knowledge() {
    return Knowledge.load();
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
  Judge judge(ProgrammeMaker maker) {
    return maker.judge();
  }

  /** One SQLite file in the data folder, or the PostgreSQL database that was named. */
  @Bean
  Storage storage(
      DataFolder data,
      Documents documents,
      Clock clock,
      @Value("${backwise.database:}") String url,
      @Value("${backwise.database-user:}") String user,
      @Value("${backwise.database-password:}") String password) {
    Place place =
        url.isBlank() ? new Place.Folder(data.path()) : new Place.Server(url, user, password);
    Storage storage = Storage.open(place, KeptForms.of(documents));
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
  Handouts handouts(Knowledge knowledge) {
    return Handouts.of(knowledge);
  }

  @Bean
  SessionKnowledge sessionKnowledge(Knowledge knowledge) {
    return SessionKnowledge.of(knowledge);
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
  Texts texts(Knowledge knowledge) {
    return knowledge.texts();
  }
}
