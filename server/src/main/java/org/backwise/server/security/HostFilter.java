package org.backwise.server.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.backwise.knowledge.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses, before anything else is looked at, who asks by a name that is not ours. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HostFilter extends OncePerRequestFilter {
  private final KnownHosts known;
  private final String refusal;

  HostFilter(@Value("${server.address}") String address, Texts texts) {
    this.known = KnownHosts.of(address);
    this.refusal = texts.say("page.unknown-host");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String host = asked(request);
    if (host != null && known.know(host)) {
      chain.doFilter(request, response);
    } else {
      refuse(response);
    }
  }

  /** In HTTP/2 the name comes beside the headers, and the container has read it. */
  private static @Nullable String asked(HttpServletRequest request) {
    return request.getProtocol().startsWith("HTTP/2")
        ? request.getServerName()
        : request.getHeader(HttpHeaders.HOST);
  }

  private void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
    response.setContentType(MediaType.TEXT_PLAIN_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().println(refusal);
  }
}
