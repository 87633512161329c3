package org.backwise.server.pages.figures;

import java.time.Duration;
import java.util.Optional;
import org.backwise.figure.FigureStyle;
import org.backwise.knowledge.Knowledge;
import org.backwise.model.Coded;
import org.backwise.model.Side;
import org.backwise.model.motion.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The drawings. */
@Controller
class FigureController {
  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");
  private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();

  private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

  private final Drawings drawings;
  private final Films films;
  private final String version;

  FigureController(Drawings drawings, Films films, Knowledge knowledge) {
    this.drawings = drawings;
    this.films = films;
    this.version = knowledge.contentVersion();
  }

  @GetMapping("/figures/{exercise}.svg")
  ResponseEntity<String> figure(
      @PathVariable String exercise,
      @RequestParam(defaultValue = "centre") String side,
      @RequestParam(defaultValue = "both") String pose) {
    String drawing =
        drawings
            .of(exercise, known(Coded.find(Side.class, side)), known(Coded.find(Shown.class, pose)))
            .orElseThrow(FigureController::unknown);
    return ResponseEntity.ok()
        .contentType(SVG)
        .cacheControl(KEPT)
        .eTag(tag(drawing))
        .header("Content-Security-Policy", Standalone.POLICY)
        .body(drawing);
  }

  /** The moving figure; the view that shows it best unless one is asked for. */
  @GetMapping("/figures/{exercise}.json")
  ResponseEntity<String> film(
      @PathVariable String exercise,
      @RequestParam(defaultValue = "centre") String side,
      @RequestParam(required = false) @Nullable String view) {
    View from = view == null ? null : known(Coded.find(View.class, view));
    String film =
        films
            .of(exercise, known(Coded.find(Side.class, side)), from)
            .orElseThrow(FigureController::unknown);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(KEPT)
        .eTag(tag(film))
        .body(film);
  }

  /** The colours of figures that stand in a page. */
  @GetMapping("/figures/figure.css")
  ResponseEntity<String> colours() {
    String css = FigureStyle.stylesheet();
    return ResponseEntity.ok().contentType(CSS).cacheControl(KEPT).eTag(tag(css)).body(css);
  }

  /** Weak, so that the answer may be compressed; new content or another drawing is another tag. */
  private String tag(String drawing) {
    return "W/\"%s-%08x\"".formatted(version, drawing.hashCode());
  }

  private static <T> T known(Optional<T> choice) {
    return choice.orElseThrow(FigureController::unknown);
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
