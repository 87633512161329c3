package org.backwise.server.device;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backwise.reading.Json;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The script that answers for us where there is no connection; each release has one of its own. */
@Controller
class WorkerController {
  private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

  private final Release release;

  WorkerController(Release release) {
    this.release = release;
  }

  @GetMapping("/worker.js")
  ResponseEntity<String> worker() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("release", release.id());
    tree.put("files", release.files());
    tree.put("shells", Shell.addresses());
    String script =
        "import { work } from \"%s\";\nwork(%s);\n"
            .formatted(release.address("/device/worker.js"), Json.compact(tree));
    return ResponseEntity.ok().contentType(SCRIPT).body(script);
  }
}
