package org.backwise.handouts.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Answers every wish for something outside the page with nothing: no net, no file. */
final class NothingOutside implements FSUriResolver, FSStreamFactory {

  private static final String WITHIN = "data:";

  @Override
  public @Nullable String resolveURI(@Nullable String from, @Nullable String uri) {
    return uri != null && within(uri) ? uri : null;
  }

  static boolean within(String uri) {
    return uri.regionMatches(true, 0, WITHIN, 0, WITHIN.length());
  }

  @Override
  public FSStream getUrl(String uri) {
    return new Empty();
  }

  private static final class Empty implements FSStream {

    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(new byte[0]);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
