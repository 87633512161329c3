package org.backwise.documents.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backwise.documents.DocumentCodes;
import org.backwise.model.Coded;
import org.backwise.model.Region;
import org.backwise.model.exercise.Segment;

/**
 * The regions a condition may concern: a part of the spine, a region of the body, a painful site.
 */
final class ConditionRegions {

  private ConditionRegions() {}

  static List<String> of(DocumentCodes codes) {
    Set<String> regions = new LinkedHashSet<>(Coded.codes(Segment.class));
    regions.addAll(Coded.codes(Region.class));
    regions.addAll(codes.list("sites"));
    regions.addAll(codes.list("joints"));
    return new ArrayList<>(regions);
  }
}
