package org.backwise.server.pages.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Calm pages for what goes wrong; they tell nothing of the inside. */
@Controller
class ErrorPages implements ErrorController {
  private static final Map<Integer, String> PAGES =
      Map.of(401, "closed", 403, "error/403", 404, "error/404");

  @RequestMapping("/error")
  String error(HttpServletRequest request, HttpServletResponse response) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer known ? known : HttpStatus.NOT_FOUND.value();
    response.setStatus(code);
    response.setContentType(MediaType.TEXT_HTML_VALUE);
    return PAGES.getOrDefault(code, "error");
  }
}
