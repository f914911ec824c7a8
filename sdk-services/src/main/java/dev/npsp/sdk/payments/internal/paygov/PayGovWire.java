package dev.npsp.sdk.payments.internal.paygov;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.SecretRefused;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.EndpointWire;
import java.util.Set;

/**
 * A PayGov hub: {@code {"error_code":"SUCCESSFUL","data":{..}}}; peers read {@code data.url}
 * without looking at a code.
 */
public final class PayGovWire extends EndpointWire {

  private static final String YES = "SUCCESSFUL";

  /** The words of its sheet that say no; a word that is none of them says neither. */
  private static final Set<String> NO = Set.of("FAILED", "SIGNATURE_WRONG");

  private static final String WRONG_CHECKSUM = "SIGNATURE_WRONG";
  private static final EnvelopeRule RULE =
      EnvelopeRule.reading(PayGovWire::status).refusing(PayGovWire::refusal);

  private final PayGovSettings settings;

  /** The wire to the hub at the end of that line. */
  public PayGovWire(Endpoint endpoint, PayGovSettings settings) {
    super("paygov", endpoint, JSON_IN_UTF_8, RULE);
    this.settings = settings;
  }

  @Override
  public Headers headers() {
    Headers headers = super.headers();
    if (settings.bearer().isPresent()) {
      String token = settings.bearer().get().get().reveal();
      headers = headers.with("Authorization", "Bearer " + token);
    }
    if (settings.lgspToken().isPresent()) {
      headers = headers.with("lgspaccesstoken", settings.lgspToken().get().get().reveal());
    }
    return headers;
  }

  private static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
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

  private static RefusedByPortal refusal(ReplyStatus status, Effect effect, Origin origin) {
    return status.code().equals(WRONG_CHECKSUM)
        ? new SecretRefused(origin, status.code(), status.message())
        : EnvelopeRule.plain(status, effect, origin);
  }
}
