package org.backwise.server.device;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backwise.model.intake.Intake;
import org.backwise.server.drafts.Drafts;
import org.backwise.server.screening.EmergencyWords;
import org.backwise.server.screening.SignsAhead;
import org.backwise.server.screening.StopSteps;
import org.backwise.server.screening.Whereabouts;
import org.backwise.server.signin.PersonId;
import org.springframework.stereotype.Component;

/** What signs of danger stop, what to do then, and whom to call. */
@Component
final class DangerJson {
  private final SignsAhead signs;
  private final StopSteps steps;
  private final EmergencyWords emergency;
  private final Drafts drafts;

  DangerJson(SignsAhead signs, StopSteps steps, EmergencyWords emergency, Drafts drafts) {
    this.signs = signs;
    this.steps = steps;
    this.emergency = emergency;
    this.drafts = drafts;
  }

  Map<String, Object> of(PersonId person, Intake intake, LocalDate today, Locale locale) {
    String said = intake.country();
    String country = said == null ? Whereabouts.of(drafts.of(person), locale) : said;
    List<SignsAhead.Stop> stops = signs.of(intake, country, today);
    Map<String, Object> all = new LinkedHashMap<>();
    stops.forEach(stop -> all.putIfAbsent(stop.reason(), steps.of(stop.reason(), country)));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("stops", stops.stream().map(DangerJson::stop).toList());
    tree.put("steps", all);
    tree.put("dialled", emergency.dialled(country));
    return tree;
  }

  private static Map<String, Object> stop(SignsAhead.Stop stop) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("flags", stop.flags());
    tree.put("reason", stop.reason());
    tree.put("lines", stop.lines());
    return tree;
  }
}
