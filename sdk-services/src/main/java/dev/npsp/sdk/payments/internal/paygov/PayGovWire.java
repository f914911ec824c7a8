package dev.npsp.sdk.payments.internal.paygov;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.SecretRefused;
import dev.npsp.sdk.wire.Endpoint;
import java.util.Set;

/**
 * Frames and judges calls of a PayGov hub: {@code {"error_code":"SUCCESSFUL","data":{..}}}; peers
 * read {@code data.url} without looking at a code.
 */
public final class PayGovWire implements Wire {

  /** The only message that we send. */
  public static final String CREATE = "create";

  private static final String YES = "SUCCESSFUL";

  /** The words of its sheet that say no; a word that is none of them says neither. */
  private static final Set<String> NO = Set.of("FAILED", "SIGNATURE_WRONG");

  private static final String WRONG_CHECKSUM = "SIGNATURE_WRONG";
  private static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json; charset=UTF-8");

  private final Endpoint endpoint;
  private final PayGovSettings settings;
  private final Json json;

  /** The wire to the hub at the end of that line. */
  public PayGovWire(Endpoint endpoint, PayGovSettings settings, Json json) {
    this.endpoint = endpoint;
    this.settings = settings;
    this.json = json;
  }

  @Override
  public String name() {
    return "paygov";
  }

  @Override
  public HttpCall frame(Operation<?, ?> operation, byte[] parameters) {
    Headers headers = endpoint.headers(HEADERS);
    if (settings.bearer().isPresent()) {
      String token = settings.bearer().get().get().reveal();
      headers = headers.with("Authorization", "Bearer " + token);
    }
    if (settings.lgspToken().isPresent()) {
      headers = headers.with("lgspaccesstoken", settings.lgspToken().get().get().reveal());
    }
    return HttpCall.post(endpoint.address(settings.createPath()), headers, Body.of(parameters));
  }

  @Override
  public ReplyStatus judge(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable {
    JsonNode answer = json.tree(reply.body());
    ReplyCode code = ReplyCode.in(answer, "error_code");
    String message = VietnameseText.nfc(Json.text(answer, "error_message"));
    JsonNode data = Json.member(answer, "data");
    boolean saysYes = code.text().equals(YES) || code.isZero();
    if (saysYes || (code.isMissing() && !Json.text(data, "url").isBlank())) {
      return ReplyStatus.accepted(code.text(), message, data);
    }
    return NO.contains(code.text())
        ? ReplyStatus.refused(code.text(), message)
        : ReplyStatus.refused(code.required("error_code").text(), message);
  }

  @Override
  public RefusedByPortal refusal(Operation<?, ?> operation, ReplyStatus verdict, Origin origin) {
    return verdict.code().equals(WRONG_CHECKSUM)
        ? new SecretRefused(origin, verdict.code(), verdict.message())
        : Wire.super.refusal(operation, verdict, origin);
  }
}
