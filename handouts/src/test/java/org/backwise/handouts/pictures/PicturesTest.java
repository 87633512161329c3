package org.backwise.handouts.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.handouts.markup.Drawing;
import org.backwise.knowledge.Knowledge;
import org.backwise.knowledge.motion.Motions;
import org.backwise.model.Side;
import org.junit.jupiter.api.Test;

class PicturesTest {

  private final Pictures pictures = new Pictures(Motions.of(Knowledge.load().trees()));

  @Test
  void whoMayOnlyDoTheOtherSideSeesThatSide() {
    Drawing written = drawn("clam", Side.RIGHT);
    assertThat(drawn("clam", Side.LEFT)).isNotEqualTo(written);
    assertThat(drawn("clam", Side.BOTH)).isEqualTo(written);
  }

  @Test
  void whatIsDoneWithBothSidesLooksTheSame() {
    assertThat(drawn("bridge", Side.LEFT)).isEqualTo(drawn("bridge", Side.RIGHT));
  }

  @Test
  void everyColourIsAShadeOfGrey() {
    assertThat(drawn("clam", Side.RIGHT).svg())
        .doesNotContainPattern("#(?!([0-9a-f]{2})\\1\\1)[0-9a-f]{6}");
  }

  private Drawing drawn(String exercise, Side side) {
    return pictures.of(exercise, "x", side).orElseThrow();
  }
}
