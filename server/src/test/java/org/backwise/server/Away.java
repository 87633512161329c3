package org.backwise.server;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ServiceWorkerPolicy;

/** A browser on a wire that can be cut, with somebody in front of it. */
final class Away implements AutoCloseable {
  final Wire wire = new Wire(Running.shared().address());
  final Chrome chrome = new Chrome(ServiceWorkerPolicy.ALLOW);
  final Page page = chrome.page();
  final Player player = new Player(page);
  final Eyes eyes = new Eyes(page);
  final Device device = new Device(page);

  /** Somebody who may do their sessions, and whose device holds the days ahead. */
  Folk ready(int number) {
    Folk person = new Folk(number);
    person.answerAll(Folk.cleared());
    signIn(person);
    device.holdsTheDaysAhead();
    return person;
  }

  void signIn(Folk person) {
    page.navigate(wire.at(person.link().replaceFirst("^http://[^/]+", "")));
  }

  /** A page that leads on by itself just now may be on its way; then we ask again. */
  void open(String path) {
    try {
      page.navigate(wire.at(path));
    } catch (PlaywrightException onItsWay) {
      page.waitForLoadState();
      page.navigate(wire.at(path));
    }
  }

  /** Back to the connection, with everything brought that waits. */
  void mend() {
    wire.mend();
    page.reload();
    device.hasNothingLeftToSend();
  }

  void choose(String name, String value) {
    page.locator("label:has(input[name=%s][value='%s'])".formatted(name, value)).first().click();
  }

  String main() {
    return page.locator("main").innerText();
  }

  @Override
  public void close() {
    chrome.close();
    wire.close();
  }
}
