package org.backwise.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.server.device.StaticFiles;
import org.backwise.server.options.Options;
import org.backwise.server.signin.LinkIssuer;
import org.backwise.server.signin.PersonId;
import org.backwise.server.tls.Certificates;
import org.backwise.server.tls.QrPicture;
import org.backwise.server.tls.Reach;
import org.backwise.storage.StorageFailure;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Starts the application and says how to get in. */
final class Launch {
  private static final String VERSION = "spring.web.resources.chain.strategy.fixed.version";

  private Launch() {}

  static ServletWebServerApplicationContext start(Options options) {
    refuseTakenPort(options);
    SpringApplication application = new SpringApplication(ServerApplication.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    Map<String, Object> settings = new TreeMap<>(options.settings());
    settings.putAll(Certificates.settings(options, Instant.now()));
    settings.put(VERSION, StaticFiles.read().version());
    application.setDefaultProperties(settings);
    var running = (ServletWebServerApplicationContext) run(application);
    RunningAddress.write(options, running.getWebServer().getPort());
    String address = RunningAddress.read(options.data());
    tell(running.getBean(LinkIssuer.class).link(address, PersonId.FIRST), options);
    return running;
  }

  /** The link, and where a phone can come in and somebody looks on, the same as a picture. */
  private static void tell(String link, Options options) {
    System.out.println(SignInLink.line(link));
    if (Boolean.getBoolean("backwise.terminal") && Reach.of(options.host()).elsewhere()) {
      System.out.println(QrPicture.of(link).forTerminal());
    }
  }

  private static Object run(SpringApplication application) {
    try {
      return application.run();
    } catch (RuntimeException e) {
      throw new CannotStart(
          "Backwise could not start (%s). Maybe start it again; if that does not help, the log says more."
              .formatted(root(e)));
    }
  }

  private static String root(Throwable e) {
    Throwable deepest = e;
    while (deepest.getCause() != null && !(deepest instanceof StorageFailure)) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage());
  }

  private static void refuseTakenPort(Options options) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      InetAddress host = InetAddress.getByName(options.host());
      socket.bind(new InetSocketAddress(host, options.port()));
    } catch (IOException e) {
      throw new CannotStart(
          "Backwise cannot listen on %s, port %d: it is in use or not allowed. Maybe choose another with --port."
              .formatted(options.host(), options.port()));
    }
  }
}
