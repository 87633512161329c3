package org.backwise.server.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that carries a sign-in. */
public final class SignInCookie {
  /** Its name. */
  public static final String NAME = "backwise";

  private SignInCookie() {}

  /** The token that {@code request} carries. */
  public static Optional<String> in(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(NAME)) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  /** Takes it from the browser, with everything that the browser keeps of us. */
  public static void clear(HttpServletRequest request, HttpServletResponse response) {
    set(request, response, "", Duration.ZERO);
    response.addHeader("Clear-Site-Data", "\"cache\", \"storage\"");
  }

  static void set(
      HttpServletRequest request, HttpServletResponse response, String token, Duration life) {
    ResponseCookie cookie =
        ResponseCookie.from(NAME, token)
            .path("/")
            .httpOnly(true)
            .sameSite("Strict")
            .secure(request.isSecure())
            .maxAge(life)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
