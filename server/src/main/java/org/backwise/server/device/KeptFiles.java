package org.backwise.server.device;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Files that stand under their version never change, so that nobody asks for one twice. */
@Configuration(proxyBeanMethods = false)
class KeptFiles implements WebMvcConfigurer {
  private static final Duration LONG = Duration.ofDays(365);

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/" + StaticFiles.read().version() + "/**")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.maxAge(LONG).cachePrivate().immutable());
  }
}
