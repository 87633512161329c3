package org.backwise.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.figure.drawing.Box;
import org.backwise.figure.drawing.Picture;
import org.backwise.figure.kinematics.Skeleton;
import org.backwise.model.motion.Body;
import org.backwise.model.motion.Motion;
import org.backwise.reading.Json;

/** A motion as compact frames for the browser, which plays them in the prescribed time. */
final class Filming {

  private final Motion motion;
  private final Reel reel;
  private final Picture picture;

  Filming(Body body, Motion motion, List<Skeleton> poses, Picture picture) {
    this.motion = motion;
    this.reel = Reel.of(body, motion, poses);
    this.picture = picture;
  }

  String json() {
    Box box = picture.frame(reel.frames());
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("motion", motion.id());
    tree.put("side", motion.side().code());
    tree.put("view", motion.view().code());
    tree.put("box", numbers(box.left(), box.top(), box.width(), box.height()));
    tree.put("phases", reel.phases().stream().map(Filming::phase).toList());
    tree.putAll(picture.film(reel.frames(), reel.nearest(), box).tree());
    return Json.compact(tree);
  }

  private static Map<String, Object> phase(Reel.Part part) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", part.phase().kind().code());
    tree.put("seconds", number(part.phase().seconds()));
    tree.put("breath", part.phase().breath().code());
    tree.put("first", part.first());
    tree.put("last", part.last());
    return tree;
  }

  private static List<Object> numbers(double... values) {
    List<Object> numbers = new ArrayList<>();
    for (double value : values) {
      numbers.add(number(value));
    }
    return numbers;
  }

  private static BigDecimal number(double value) {
    return new BigDecimal(FigureSvg.number(value));
  }
}
