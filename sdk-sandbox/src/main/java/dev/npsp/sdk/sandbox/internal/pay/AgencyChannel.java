package dev.npsp.sdk.sandbox.internal.pay;

import dev.npsp.sdk.sandbox.internal.record.OutgoingHttp;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The way from the portal to the agency. */
final class AgencyChannel {
  static final String PAYMENT_RESULT = "dpnhankqthanhtoanhs";
  static final String BILL_INQUIRY = "dptracuuthanhtoanhs";

  private final OutgoingHttp http = new OutgoingHttp();
  private volatile Optional<URI> address;
  private final Duration timeout;

  AgencyChannel(Optional<URI> address, Duration timeout) {
    this.address = address.map(OutgoingHttp::folder);
    this.timeout = timeout;
  }

  void leadsTo(URI agency) {
    address = Optional.of(OutgoingHttp.folder(agency));
  }

  boolean isKnown() {
    return address.isPresent();
  }

  CompletableFuture<HttpResponse<byte[]>> post(String path, String json) {
    URI agency = address.orElseThrow(() -> new IllegalStateException("no agency address is set"));
    HttpRequest request =
        HttpRequest.newBuilder(agency.resolve(path))
            .timeout(timeout)
            .header("Content-Type", "application/json; charset=UTF-8")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8))
            .build();
    return http.sendAsync(request);
  }
}
