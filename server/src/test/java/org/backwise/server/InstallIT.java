package org.backwise.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a phone needs to put us beside its other programs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstallIT {
  private static final String WHITE = "255 255 255 255";
  private static final String GREEN = "12 92 89 255";
  private static final String DRAWN =
      """
      const drawn = async (address) => {
        const image = await createImageBitmap(await (await fetch(address)).blob());
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        const pixel = (x, y) => [...canvas.getImageData(Math.floor(x * image.width), Math.floor(y * image.height), 1, 1).data].join(' ');
        return { size: image.width + 'x' + image.height, pixel };
      };
      const link = document.querySelector('link[rel=manifest]').href;
      const manifest = await (await fetch(link)).json();
      const icons = manifest.icons.map((icon) => ({ ...icon, address: new URL(icon.src, link).href }));
      """;

  private final Chrome chrome = new Chrome();
  private final Page page = chrome.page();

  @BeforeAll
  void open() {
    page.navigate(new Folk(180).link());
  }

  @AfterAll
  void close() {
    chrome.close();
  }

  private Object run(String body) {
    return page.evaluate("async () => { " + DRAWN + body + " }");
  }

  @Test
  void opensByItselfAtToday() {
    Map<?, ?> manifest = (Map<?, ?>) run("return manifest");
    assertThat(manifest.get("start_url")).isEqualTo("/today");
    assertThat(manifest.get("display")).isEqualTo("standalone");
    assertThat(manifest.get("name")).isEqualTo("Backwise");
  }

  @Test
  void hasIconsOfTheSizesThatItNames() {
    assertThat(
            run(
                "return Promise.all(icons.map(async (icon) => icon.purpose + ' ' + icon.sizes + ' '"
                    + " + (await drawn(icon.address)).size))"))
        .isEqualTo(
            List.of("any 192x192 192x192", "any 512x512 512x512", "maskable 512x512 512x512"));
    assertThat(
            run(
                "return (await"
                    + " drawn(document.querySelector('link[rel=apple-touch-icon]').href)).size"))
        .isEqualTo("180x180");
  }

  @Test
  void showsOurMarkInEach() {
    assertThat(
            run(
                "return Promise.all(icons.map(async (icon) => (await"
                    + " drawn(icon.address)).pixel(0.5, 0.2)))"))
        .isEqualTo(List.of(WHITE, WHITE, GREEN));
    assertThat(run("return (await drawn(icons[2].address)).pixel(0.5, 0.28)")).isEqualTo(WHITE);
  }

  @Test
  void losesNothingOfTheMarkThatAPhoneCutsToACircle() {
    assertThat(
            run(
                """
                const { pixel } = await drawn(icons[2].address);
                const found = new Set();
                for (let x = 0; x < 1; x += 1 / 64) {
                  for (let y = 0; y < 1; y += 1 / 64) {
                    if (Math.hypot(x - 0.5, y - 0.5) > 0.4) found.add(pixel(x, y));
                  }
                }
                return [...found];
                """))
        .isEqualTo(List.of(GREEN));
  }
}
