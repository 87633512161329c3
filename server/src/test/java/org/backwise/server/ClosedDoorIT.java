package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route is closed to strangers, and to forms that we did not hand out. */
class ClosedDoorIT {
  /** The way in, what a browser fetches without cookies, and an address that is a secret itself. */
  private static final Set<String> OPEN = Set.of("/sign-in", "/worker.js", "/calendar/you.ics");

  private final Running running = Running.shared();

  @Test
  void everyRouteIsClosedWithoutASignIn() {
    List<Route> routes = routes();
    assertThat(routes).hasSizeGreaterThan(15);
    Browser stranger = running.stranger();
    for (Route route : routes) {
      HttpResponse<String> answer = stranger.send(route.method(), route.path());
      assertThat(answer.statusCode()).as("%s", route).isEqualTo(401);
      assertThat(answer.body()).as("%s", route).contains("Backwise opens with a link");
    }
  }

  @Test
  void everyUnsafeRouteRefusesAFormWithoutItsToken() {
    Browser person = running.signedIn();
    List<Route> unsafe = routes().stream().filter(route -> !route.method().equals("GET")).toList();
    assertThat(unsafe).isNotEmpty();
    for (Route route : unsafe) {
      assertThat(person.send(route.method(), route.path()).statusCode())
          .as("%s", route)
          .isEqualTo(403);
    }
  }

  @Test
  void aFormTokenOfSomebodyElseIsRefused() {
    String other = running.signedIn().formToken("/me");
    HttpResponse<String> answer =
        running.signedIn().postBlindly("/begin/you", Map.of("_csrf", List.of(other)));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void everyPageCarriesTheSafeHeaders() {
    Browser person = running.signedIn();
    for (String path : List.of("/today", "/begin/safety/1", "/help-now", "/no-such-page")) {
      var headers = person.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .startsWith("default-src 'none'")
          .contains("frame-ancestors 'none'", "script-src 'self'", "style-src 'self'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
      assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  /** Its parts name each other without a version, so an old one would never be replaced. */
  @Test
  void noSessionIsPlayedByAnOldScript() {
    Browser person = running.signedIn();
    for (String path : List.of("/session/player.js", "/session/clock.js", "/session/session.css")) {
      HttpResponse<String> answer = person.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control")).as(path).contains("no-cache");
    }
  }

  @Test
  void noPageNeedsWhatThePolicyForbids() {
    Browser person = running.signedIn();
    for (String path : List.of("/today", "/begin/safety/1", "/exercises", "/me", "/help-now")) {
      assertThat(person.get(path).body())
          .as(path)
          .doesNotContainPattern("(?i) style=|<style| on[a-z]+=\"|javascript:")
          .doesNotContainPattern("(?i)(src|href)=\"(https?:)?//")
          .doesNotContainPattern("<script(?![^>]*src=)");
    }
  }

  @Test
  void whatIsNotThereIsACalmPage() {
    HttpResponse<String> answer = running.signedIn().get("/exercises/no-such-exercise");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Nothing is lost").doesNotContain("Exception", "trace");
  }

  private List<Route> routes() {
    RequestMappingHandlerMapping mappings =
        running
            .context()
            .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    TreeSet<Route> routes = new TreeSet<>();
    mappings.getHandlerMethods().keySet().stream().flatMap(ClosedDoorIT::of).forEach(routes::add);
    return routes.stream().filter(route -> !OPEN.contains(route.path())).toList();
  }

  private static Stream<Route> of(RequestMappingInfo info) {
    List<String> methods =
        info.getMethodsCondition().getMethods().isEmpty()
            ? List.of("GET", "POST")
            : info.getMethodsCondition().getMethods().stream().map(RequestMethod::name).toList();
    return info.getPatternValues().stream()
        .flatMap(pattern -> methods.stream().map(method -> new Route(method, path(pattern))));
  }

  private static String path(String pattern) {
    return pattern.replaceAll("\\{[^/]*}", "you");
  }

  private record Route(String method, String path) implements Comparable<Route> {
    @Override
    public int compareTo(Route other) {
      return (path + method).compareTo(other.path + other.method);
    }
  }
}
