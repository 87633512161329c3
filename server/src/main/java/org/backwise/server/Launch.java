package org.backwise.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.server.device.StaticFiles;
import org.backwise.server.options.Options;
import org.backwise.server.signin.LinkIssuer;
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
    settings.put(VERSION, StaticFiles.read().version());
    application.setDefaultProperties(settings);
    var running = (ServletWebServerApplicationContext) run(application);
    RunningAddress.write(options, running.getWebServer().getPort());
    String address = RunningAddress.read(options.data());
    System.out.println(SignInLink.line(address, running.getBean(LinkIssuer.class)));
    return running;
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
