package org.backwise.server.pages.frame;

import java.util.ArrayList;
import java.util.List;
import org.backwise.knowledge.Knowledge;

/** Conditions in groups that people look for. */
public final class ConditionGroups {
  private static final List<Codes> GROUPS =
      List.of(
          codes(
              "back",
              "non-specific",
              "muscle-strain",
              "disc-herniation",
              "sciatica",
              "spinal-stenosis",
              "facet-joint-pain",
              "spondylolisthesis",
              "spondylolysis",
              "sacroiliac-pain",
              "deep-gluteal-pain",
              "scoliosis-adult",
              "scoliosis-growing",
              "kyphosis",
              "axial-spondyloarthritis"),
          codes(
              "neck",
              "cervical-spondylosis",
              "cervical-radiculopathy",
              "whiplash",
              "cervicogenic-headache",
              "forward-head-posture",
              "cervical-myelopathy"),
          codes(
              "bones",
              "osteoporosis",
              "vertebral-fracture",
              "osteoarthritis-hip",
              "osteoarthritis-knee",
              "rheumatoid-arthritis",
              "shoulder-impingement",
              "frozen-shoulder",
              "hypermobility",
              "fibromyalgia"),
          codes(
              "heart",
              "hypertension",
              "heart-disease-stable",
              "angina",
              "arrhythmia",
              "heart-failure",
              "anticoagulants",
              "aneurysm-known",
              "high-cholesterol",
              "asthma"),
          codes(
              "birth",
              "pregnancy",
              "post-partum",
              "pelvic-girdle-pain",
              "abdominal-separation",
              "pelvic-floor-weakness",
              "hernia-abdominal"),
          codes(
              "nerves",
              "stroke",
              "parkinson",
              "multiple-sclerosis",
              "epilepsy",
              "neuropathy",
              "vertigo"));

  private ConditionGroups() {}

  static List<Group> of(Knowledge knowledge) {
    List<String> left = new ArrayList<>(knowledge.conditions().ids());
    List<Group> groups = new ArrayList<>();
    for (Codes group : GROUPS) {
      List<String> known = group.codes().stream().filter(left::contains).toList();
      left.removeAll(known);
      groups.add(new Group(group.id(), options(knowledge, known)));
    }
    if (left.remove("other")) {
      left.add("other");
    }
    groups.add(new Group("more", options(knowledge, left)));
    return groups;
  }

  private static List<Option> options(Knowledge knowledge, List<String> codes) {
    return codes.stream()
        .map(code -> new Option(code, knowledge.texts().condition(code).name()))
        .toList();
  }

  private static Codes codes(String id, String... codes) {
    return new Codes(id, List.of(codes));
  }

  private record Codes(String id, List<String> codes) {}

  /** A group of conditions. */
  public record Group(String id, List<Option> options) {
    public Group {
      options = List.copyOf(options);
    }
  }
}
