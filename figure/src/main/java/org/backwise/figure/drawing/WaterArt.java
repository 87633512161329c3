package org.backwise.figure.drawing;

import org.backwise.figure.kinematics.Vec;

/** The water one stands in, over the whole picture. */
final class WaterArt {

  static final double LEVEL_METRES = 1.15;
  private static final double WAVE = 16;

  private final Camera camera;
  private final Sheet sheet;

  WaterArt(Camera camera, Sheet sheet) {
    this.camera = camera;
    this.sheet = sheet;
  }

  void draw(Box all) {
    int waves = (int) Math.round(all.width() / WAVE);
    if (waves == 0) {
      return;
    }
    double level = camera.see(Vec.UP.times(LEVEL_METRES)).y();
    double ground = camera.see(Vec.ZERO).y();
    String half = Numbers.of(all.width() / waves / 2);
    String quarter = Numbers.of(all.width() / waves / 4);
    String wave =
        "M"
            + Numbers.of(new Spot2(all.left(), level))
            + "q%s -3 %s 0t%s 0".formatted(quarter, half, half).repeat(waves);
    String right = "L" + Numbers.of(new Spot2(all.right(), ground));
    String left = "L" + Numbers.of(new Spot2(all.left(), ground)) + "Z";
    sheet.draw(new Form.Fixed(wave + right + left), Look.veil(Ink.WATER, "0.35"));
    sheet.line(new Form.Fixed(wave), Ink.WATER, 1.8);
  }
}
