package dev.npsp.sdk.payments.internal.keypay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
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
import dev.npsp.sdk.payments.KeyPaySettings;
import dev.npsp.sdk.wire.Endpoint;

/** Frames and judges calls of KeyPay 3: {@code {"error":"0","msg":"", ..}}. */
public final class KeyPayWire implements Wire {

  private static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json; charset=UTF-8");

  private final Endpoint endpoint;
  private final KeyPaySettings settings;
  private final Json json;

  /** The wire to KeyPay at the end of that line. */
  public KeyPayWire(Endpoint endpoint, KeyPaySettings settings, Json json) {
    this.endpoint = endpoint;
    this.settings = settings;
    this.json = json;
  }

  @Override
  public String name() {
    return "keypay";
  }

  @Override
  public HttpCall frame(Operation<?, ?> operation, byte[] parameters) {
    boolean opens = operation.route().equals(KeyPayRoute.CREATE);
    String path = opens ? settings.createPath() : settings.detailPath();
    return HttpCall.post(endpoint.address(path), endpoint.headers(HEADERS), Body.of(parameters));
  }

  @Override
  public ReplyStatus judge(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable {
    JsonNode answer = json.tree(reply.body());
    ReplyCode code = ReplyCode.in(answer, "error").required("error");
    String message = VietnameseText.nfc(Json.text(answer, "msg"));
    return code.isZero()
        ? ReplyStatus.accepted(code.text(), message, answer)
        : ReplyStatus.refused(code.text(), message);
  }

  /** The words are our inference: no list of codes is public. */
  @Override
  public RefusedByPortal refusal(Operation<?, ?> operation, ReplyStatus verdict, Origin origin) {
    String folded = VietnameseText.fold(verdict.message());
    boolean missing =
        folded.contains("not found")
            || folded.contains("not exist")
            || folded.contains("khong tim thay")
            || folded.contains("khong ton tai");
    return operation.route().equals(KeyPayRoute.DETAIL) && missing
        ? new NotFoundAtPortal(
            origin,
            verdict.code(),
            verdict.message(),
            "check the reference with which the payment was opened.")
        : Wire.super.refusal(operation, verdict, origin);
  }
}
