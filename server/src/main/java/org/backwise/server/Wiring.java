package org.backwise.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.backwise.documents.Documents;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.texts.Texts;
import org.backwise.programmes.ProgrammeMaker;
import org.backwise.safety.Judge;
import org.backwise.server.data.DataFolder;
import org.backwise.server.drafts.DraftFiles;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.signin.LinkIssuer;
import org.backwise.server.signin.SignIns;
import org.backwise.server.stores.MemoryIntakes;
import org.backwise.server.stores.MemoryProgrammes;
import org.backwise.sessions.stores.Intakes;
import org.backwise.sessions.stores.Programmes;
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

  @Bean
  Intakes intakes() {
    return new MemoryIntakes();
  }

  @Bean
  Programmes programmes() {
    return new MemoryProgrammes();
  }

  @Bean
  Texts texts(Knowledge knowledge) {
    return knowledge.texts();
  }
}
