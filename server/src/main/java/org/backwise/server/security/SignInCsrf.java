package org.backwise.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.backwise.server.signin.SignInCookie;
import org.backwise.server.signin.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * A form's token is derived from the sign-in: nobody who lacks the cookie can know it, and there is
 * nothing to keep. Without a sign-in there is no token that would be accepted.
 */
final class SignInCsrf implements CsrfTokenRepository {

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return token(Tokens.next());
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return SignInCookie.in(request).map(t -> token(Tokens.hash("form:" + t))).orElse(null);
  }

  private static CsrfToken token(String value) {
    return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
  }
}
