package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.TestPortal;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.Sleeper;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.core.internal.exec.CallSettings;
import dev.npsp.sdk.core.internal.exec.TimeSource;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.payments.internal.PaymentClients;
import dev.npsp.sdk.wire.ClientContext;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;

/** A platform that answers what the test says, and a client of it. */
final class Platform implements AutoCloseable {

  static final Sleeper NO_WAIT = duration -> {};

  final MockWebServer server = new MockWebServer();
  private final Transport transport = Transport.builder().build();
  private final Checker checker = new Checker(Locale.ENGLISH);

  Platform() throws IOException {
    server.start();
  }

  URI uri(String path) {
    return server.url(path).uri();
  }

  PaymentsClient client(PaymentAccount settings) {
    return client(settings, Samples.CONFIRMED_AT);
  }

  PaymentsClient client(PaymentAccount settings, Instant now) {
    ClientContext context =
        new ClientContext(
            new ClientContext.Shared(
                Samples.JSON,
                checker,
                transport,
                CallSettings.standard(),
                new TimeSource(
                    Clock.fixed(now, ZoneOffset.UTC), System::nanoTime, NO_WAIT, () -> 0.5)),
            TestPortal.at(uri("/")),
            AgencyCode.of("000.00.00.H00"),
            Credentials.password("user", Secret.of("password")));
    return PaymentClients.of(context, settings);
  }

  void answers(String json) {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .body(json)
            .build());
  }

  void answers(byte[] body) {
    server.enqueue(new MockResponse.Builder().body(new Buffer().write(body)).build());
  }

  void answersStatus(int code) {
    server.enqueue(new MockResponse.Builder().code(code).build());
  }

  void redirectsTo(URI uri) {
    server.enqueue(
        new MockResponse.Builder().code(302).addHeader("Location", uri.toString()).build());
  }

  RecordedRequest asked() throws InterruptedException {
    RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
    if (request == null) {
      throw new AssertionError("nothing was asked");
    }
    return request;
  }

  String askedBody() throws InterruptedException {
    RecordedRequest request = asked();
    return request.getBody() == null ? "" : request.getBody().string(UTF_8);
  }

  @Override
  public void close() {
    transport.close();
    checker.close();
    server.close();
  }
}
