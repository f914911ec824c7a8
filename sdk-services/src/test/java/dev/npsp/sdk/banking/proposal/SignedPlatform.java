package dev.npsp.sdk.banking.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * The platform that calls a {@link PlatformEndpoint}: signs what it asks and reads the code of the
 * answer.
 */
final class SignedPlatform {

  private final PlatformEndpoint endpoint;
  private final Clock clock;

  SignedPlatform(BillPaymentService service, BankStore store, CoreBanking core, Clock clock) {
    RequestSignature signature = RequestSignature.shared(KeyRing.of(Secret.of("shared")), clock);
    this.endpoint = PlatformEndpoint.to(service, store, core, signature).withClock(clock);
    this.clock = clock;
  }

  JsonNode ask(String route, String id, String body) {
    try {
      return new Json().tree(bytes(route, id, body));
    } catch (JsonUnreadable e) {
      throw new AssertionError(e);
    }
  }

  byte[] bytes(String route, String id, String body) {
    byte[] content = body.getBytes(UTF_8);
    String time = Long.toString(clock.instant().getEpochSecond());
    InboundRequest request =
        InboundRequest.of(
            Map.of(
                PlatformEndpoint.REQUEST_ID,
                List.of(id),
                "X-Request-Time",
                List.of(time),
                RequestSignature.HEADER,
                List.of(Signing.hmac("shared", String.join("\n", route, id, time, body)))),
            content);
    return endpoint.answer(route, request).body();
  }

  String code(String route, String id, String body) {
    return ask(route, id, body).path("MaLoi").asText();
  }

  static String refund(String invoice, String id, long amount) {
    return "{\"MaHoaDon\":\"%s\",\"MaGiaoDichHoan\":\"%s\",\"SoTien\":\"%d\"}"
        .formatted(invoice, id, amount);
  }

  static String disbursement(String id, long amount) {
    return ("{\"MaGiaoDichTTTT\":\"%s\",\"SoTien\":\"%d\",\"MaTienTe\":\"VND\",\"TKThuHuong\":\"3713\","
            + "\"MaNHThuHuong\":\"01701001\",\"KenhChi\":\"CITAD\"}")
        .formatted(id, amount);
  }
}
