package dev.npsp.sdk.sandbox.internal.pay;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.npsp.sdk.sandbox.CallbackDelivery;
import dev.npsp.sdk.sandbox.SandboxPayment;
import dev.npsp.sdk.sandbox.internal.check.Inspection;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.check.Shape;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What KeyPay and PayGov share here: a register by reference, strict shapes, one delivery a result.
 */
abstract class OlderProvider {
  private final Map<String, OlderPayment> payments = new ConcurrentHashMap<>();
  private final AgencyChannel agency;
  private final Clock clock;

  OlderProvider(AgencyChannel agency, Clock clock) {
    this.agency = agency;
    this.clock = clock;
  }

  final Clock clock() {
    return clock;
  }

  final @Nullable OlderPayment find(String reference) {
    return payments.get(reference);
  }

  /** False when the reference was used before. */
  final boolean open(OlderPayment payment) {
    return payments.putIfAbsent(payment.reference(), payment) == null;
  }

  final void clear() {
    payments.clear();
  }

  /** The payer pays or does not; the agency is told once. A second settlement tells it again. */
  public final CallbackDelivery settle(String reference, boolean pays) {
    SandboxPayment.State result = pays ? SandboxPayment.State.PAID : SandboxPayment.State.FAILED;
    OlderPayment settled =
        payments.computeIfPresent(reference, (key, payment) -> payment.settled(result));
    if (settled == null) {
      throw new NoSuchElementException("no payment " + reference);
    }
    return deliver(result(settled));
  }

  /** Sends this text to the agency as a result, as it is. */
  public final CallbackDelivery deliver(String json) {
    try {
      HttpResponse<byte[]> answer = agency.post(AgencyChannel.PAYMENT_RESULT, json).join();
      String text = new String(answer.body(), StandardCharsets.UTF_8);
      JsonObject said = answer.statusCode() == 200 ? Wire.object(text) : null;
      boolean acknowledged = said != null && acknowledges(said);
      return new Delivery(clock.instant(), 1, answer.statusCode(), text, acknowledged);
    } catch (CompletionException e) {
      return new Delivery(clock.instant(), 1, 0, String.valueOf(e.getCause()), false);
    }
  }

  /** The genuine result of a settled payment. */
  public final String resultOf(String reference) {
    OlderPayment payment = payments.get(reference);
    if (payment == null) {
      throw new NoSuchElementException("no payment " + reference);
    }
    return result(payment);
  }

  abstract String result(OlderPayment payment);

  abstract boolean acknowledges(JsonObject answer);

  /** What is wrong with the form of a message; null when nothing is. */
  static @Nullable String wrong(byte[] body, Shape shape) throws IOException {
    try (JsonParser parser = Wire.parser(body)) {
      parser.nextToken();
      shape.check(parser, new Inspection(0));
      return null;
    } catch (JsonProcessingException e) {
      return "Nội dung không phải JSON hợp lệ";
    } catch (Refusal refusal) {
      return refusal.message();
    }
  }

  static String written(Wire.Writing members) {
    return new String(bytes(members), StandardCharsets.UTF_8);
  }

  static byte[] bytes(Wire.Writing members) {
    return Wire.write(
        json -> {
          json.writeStartObject();
          members.to(json);
          json.writeEndObject();
        });
  }
}
