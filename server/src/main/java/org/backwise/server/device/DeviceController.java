package org.backwise.server.device;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.backwise.reading.Json;
import org.backwise.server.signin.PersonId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a device asks whenever there is a connection. */
@Controller
class DeviceController {
  private final DeviceStamp stamp;
  private final DaysJson days;

  DeviceController(DeviceStamp stamp, DaysJson days) {
    this.stamp = stamp;
    this.days = days;
  }

  /** Who is signed in, how to send something, and whether anything changed. */
  @GetMapping("/device")
  ResponseEntity<String> hello(
      @AuthenticationPrincipal PersonId person, CsrfToken token, Locale locale) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("owner", Owner.of(person));
    tree.put("token", token.getToken());
    tree.put("stamp", stamp.of(person, locale));
    return json(Json.compact(tree));
  }

  /** The days ahead. */
  @GetMapping("/device/days.json")
  ResponseEntity<String> days(@AuthenticationPrincipal PersonId person, Locale locale) {
    return json(days.of(person, stamp.of(person, locale), locale));
  }

  private static ResponseEntity<String> json(String body) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
  }
}
