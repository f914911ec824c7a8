package dev.npsp.sdk.sandbox.internal.agency;

import dev.npsp.sdk.sandbox.internal.record.OutgoingHttp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Sends the portal's calls to the agency over HTTP. */
final class AgencyTransport {
  private static final String KEY = "SecurityKey";

  private final OutgoingHttp http = new OutgoingHttp();
  private final Duration timeout;
  private volatile Optional<URI> address;

  AgencyTransport(Optional<URI> address, Duration timeout) {
    this.address = address.map(OutgoingHttp::folder);
    this.timeout = timeout;
  }

  void leadsTo(URI agency) {
    address = Optional.of(OutgoingHttp.folder(agency));
  }

  HttpResponse<byte[]> post(String path, String json, String key)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(own(agency().resolve(path)))
            .timeout(timeout)
            .header("Content-Type", "application/json; charset=UTF-8")
            .header("Accept", "application/json")
            .header(KEY, key)
            .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8))
            .build();
    return http.send(request);
  }

  HttpResponse<byte[]> get(URI file) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(own(file)).timeout(timeout).GET().build();
    return http.send(request);
  }

  /** Only there: where that is, the options and the test API say. */
  private URI own(URI uri) {
    URI agency = agency();
    if (!agency.getScheme().equals(uri.getScheme())
        || !agency.getRawAuthority().equals(uri.getRawAuthority())) {
      throw new IllegalArgumentException("this does not lie with the agency");
    }
    return uri;
  }

  private URI agency() {
    return address.orElseThrow(() -> new IllegalStateException("no agency address is set"));
  }
}
