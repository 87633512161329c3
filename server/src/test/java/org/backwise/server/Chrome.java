package org.backwise.server;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real browser with an empty profile, the one that is installed. */
final class Chrome implements AutoCloseable {
  private static final Path PROGRAM =
      Path.of(System.getenv().getOrDefault("BACKWISE_BROWSER", "/usr/bin/chromium"));

  /** Pictures are kept in this folder, if it is named. */
  static final @Nullable String SHOTS = System.getenv("BACKWISE_SHOTS");

  /** How many times slower than this machine the pages are to be. */
  private static final int SLOWER =
      Integer.parseInt(System.getenv().getOrDefault("BACKWISE_SLOWER", "1"));

  private static final double PATIENCE = 60_000;
  private static final List<String> USUAL =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--lang=en-GB");

  private final Playwright playwright;
  private final Browser browser;
  private final ServiceWorkerPolicy workers;
  private Page page;

  /** A browser that has nothing but what the server gives it. */
  Chrome() {
    this(ServiceWorkerPolicy.BLOCK);
  }

  Chrome(ServiceWorkerPolicy workers) {
    this(workers, List.of());
  }

  Chrome(ServiceWorkerPolicy workers, List<String> more) {
    assumeThat(PROGRAM).as("a Chromium; name one with BACKWISE_BROWSER").isExecutable();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.workers = workers;
    browser = launch(more);
    page = empty();
  }

  /** Another page, in a profile that nobody has used. */
  Page another() {
    page.context().close();
    page = empty();
    return page;
  }

  private Page empty() {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale("en-GB").setServiceWorkers(workers));
    context.setDefaultTimeout(PATIENCE);
    Page made = context.newPage();
    made.setViewportSize(1280, 800);
    slow(made);
    return made;
  }

  /** What asks too early, or counts on a quick device, is found on a slow one. */
  private static void slow(Page made) {
    if (SLOWER > 1) {
      JsonObject rate = new JsonObject();
      rate.addProperty("rate", SLOWER);
      made.context().newCDPSession(made).send("Emulation.setCPUThrottlingRate", rate);
    }
  }

  private Browser launch(List<String> more) {
    List<String> arguments = new ArrayList<>(more);
    arguments.addAll(USUAL);
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(PROGRAM)
                .setTimeout(PATIENCE)
                .setArgs(arguments));
  }

  Page page() {
    return page;
  }

  @Override
  public void close() {
    if (SHOTS != null) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(SHOTS, "last.png")).setFullPage(true));
      System.out.println("closed at " + page.url());
    }
    // The driver ends the browser within its own patience; a context may wait for ever.
    playwright.close();
  }
}
