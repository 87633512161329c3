package org.backwise.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What may become of a request on its way. */
enum Fault {
  NONE {
    @Override
    void carry(HttpExchange exchange, Way way) throws IOException {
      Wire.answer(exchange, way.go());
    }
  },
  DROPPED_BEFORE {
    @Override
    void carry(HttpExchange exchange, Way way) {
      // Nobody hears of it.
    }
  },
  REPLY_LOST {
    @Override
    void carry(HttpExchange exchange, Way way) throws IOException {
      way.go();
    }
  },
  SENT_TWICE {
    @Override
    void carry(HttpExchange exchange, Way way) throws IOException {
      way.go();
      Wire.answer(exchange, way.go());
    }
  },
  AGAIN_LATER {
    @Override
    void carry(HttpExchange exchange, Way way) throws IOException {
      HttpResponse<byte[]> answer = way.go();
      CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(() -> quietly(way));
      Wire.answer(exchange, answer);
    }
  },
  ERROR {
    @Override
    void carry(HttpExchange exchange, Way way) throws IOException {
      exchange.sendResponseHeaders(500, -1);
    }
  },
  BUSY {
    @Override
    void carry(HttpExchange exchange, Way way) throws IOException {
      exchange.getResponseHeaders().add("Retry-After", "1");
      exchange.sendResponseHeaders(503, -1);
    }
  },
  SIGNED_OUT {
    @Override
    void carry(HttpExchange exchange, Way way) throws IOException {
      exchange.sendResponseHeaders(401, -1);
    }
  };

  /** To the server and back. */
  interface Way {
    HttpResponse<byte[]> go() throws IOException;
  }

  abstract void carry(HttpExchange exchange, Way way) throws IOException;

  private static void quietly(Way way) {
    try {
      way.go();
    } catch (IOException e) {
      // It was a copy.
    }
  }
}
