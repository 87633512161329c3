package org.backwise.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In by a link, out by a button. */
@Controller
class SignInController {
  private final LinkIssuer links;
  private final SignIns signIns;

  SignInController(LinkIssuer links, SignIns signIns) {
    this.links = links;
    this.signIns = signIns;
  }

  @GetMapping("/sign-in")
  String signIn(
      @RequestParam(defaultValue = "") String token,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<PersonId> person = links.redeem(token);
    if (person.isEmpty()) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      return "closed";
    }
    SignInCookie.in(request).ifPresent(signIns::end);
    SignInCookie.set(request, response, signIns.begin(person.get()), SignIns.LIFE);
    return "redirect:/today";
  }

  @PostMapping("/sign-out")
  String signOut(HttpServletRequest request, HttpServletResponse response) {
    SignInCookie.in(request).ifPresent(signIns::end);
    SignInCookie.clear(request, response);
    return "redirect:/today";
  }
}
