package dev.npsp.sdk.sandbox.internal.bank;

import dev.npsp.sdk.sandbox.internal.record.OutgoingHttp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The way from the platform to the bank: signed requests, and answers that are checked. */
final class BankChannel {
  private static final String SIGNATURE = "x-request-signature";
  private static final String TIME = "x-request-time";

  private final OutgoingHttp http = new OutgoingHttp();
  private final String secret;
  private final Duration timeout;
  private volatile Optional<URI> address = Optional.empty();

  BankChannel(String secret, Duration timeout) {
    this.secret = secret;
    this.timeout = timeout;
  }

  /** An empty address: there is no bank any more. */
  void leadsTo(URI bank) {
    address = bank.toString().isEmpty() ? Optional.empty() : Optional.of(OutgoingHttp.folder(bank));
  }

  boolean isKnown() {
    return address.isPresent();
  }

  byte[] ask(String route, String requestId, byte[] body) {
    URI bank = address.orElseThrow(() -> new IllegalStateException("no bank address is set"));
    // real time, as the bank's: the sandbox's own clock may be moved
    String time = Long.toString(InstantSource.system().instant().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(bank.resolve(route))
            .timeout(timeout)
            .header("Content-Type", "application/json; charset=UTF-8")
            .header("x-request-id", requestId)
            .header(TIME, time)
            .header(SIGNATURE, sign(String.join("\n", route, requestId, time), body))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    try {
      HttpResponse<byte[]> response = http.send(request);
      requireGenuine(route, requestId, response);
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException("the bank does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the bank was asked", e);
    }
  }

  private void requireGenuine(String route, String requestId, HttpResponse<byte[]> response) {
    String expected = sign("answer:" + route + "\n" + requestId, response.body());
    String given = response.headers().firstValue(SIGNATURE).orElse("");
    boolean genuine =
        MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    if (response.statusCode() != 200 || !genuine) {
      throw new IllegalStateException(
          "HTTP " + response.statusCode() + " from the bank, signature " + genuine);
    }
  }

  private String sign(String head, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((head + "\n").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC with SHA-256", e);
    }
  }
}
