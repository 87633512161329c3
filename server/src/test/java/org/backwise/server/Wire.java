package org.backwise.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * The way between a browser and the running application: it can be cut, and lose what it carries.
 */
final class Wire implements AutoCloseable {
  private static final Set<String> OF_ONE_HOP =
      Set.of("host", "connection", "content-length", "transfer-encoding", "keep-alive", "upgrade");

  private final URI server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService hands = Executors.newCachedThreadPool();
  private final int port;
  private volatile Function<HttpExchange, Fault> weather = exchange -> Fault.NONE;
  private HttpServer listening;
  private boolean cut;

  Wire(String server) {
    this.server = URI.create(server);
    this.listening = listen(0);
    this.port = listening.getAddress().getPort();
  }

  /** How a browser asks for {@code path}. */
  String at(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** What becomes of each request. */
  void weather(Function<HttpExchange, Fault> next) {
    weather = next;
  }

  /** From here on nobody answers. */
  void cut() {
    listening.stop(0);
    cut = true;
  }

  void mend() {
    if (cut) {
      listening = listen(port);
      cut = false;
    }
  }

  boolean isCut() {
    return cut;
  }

  private HttpServer listen(int wanted) {
    try {
      HttpServer made =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
      made.createContext("/", this::carry);
      made.setExecutor(hands);
      made.start();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void carry(HttpExchange exchange) {
    try (exchange) {
      HttpRequest request = request(exchange);
      weather.apply(exchange).carry(exchange, () -> sent(request));
    } catch (IOException e) {
      // The browser hung up.
    }
  }

  private HttpRequest request(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(exchange.getRequestURI().toString()))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!OF_ONE_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return request.build();
  }

  private HttpResponse<byte[]> sent(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Hands the server's answer to the browser. */
  static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!name.startsWith(":") && !OF_ONE_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    byte[] body = answer.body();
    exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    listening.stop(0);
    hands.shutdownNow();
  }
}
