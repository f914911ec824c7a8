package dev.npsp.sdk.core.internal.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.error.AlreadyAtPortal;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.text.VietnameseText;

/**
 * Opens an answer: {@code code}, {@code message}, {@code data}.
 *
 * @param refusals the codes that say no
 */
record ReferenceEnvelope(ReferenceRefusals refusals) {

  private static final String OK = "OK";

  EnvelopeRule rule() {
    return EnvelopeRule.reading(this::status).refusing(this::refusal);
  }

  /** What an answer says; a code that nobody knows is neither yes nor no. */
  private ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode answer = json.tree(reply.body());
    JsonNode code = Json.member(answer, "code");
    if (!code.isTextual()) {
      throw new JsonUnreadable(CoreText.REFERENCE_NO_CODE.text());
    }
    String message = VietnameseText.nfc(Json.text(answer, "message"));
    if (code.asText().equals(OK)) {
      return ReplyStatus.accepted(OK, message, Json.member(answer, "data"));
    }
    if (!refusals.knows(code.asText())) {
      throw new JsonUnreadable(CoreText.REFERENCE_OTHER_CODE.text());
    }
    return ReplyStatus.refused(code.asText(), message);
  }

  private RefusedByPortal refusal(ReplyStatus status, Effect effect, Origin origin) {
    String code = status.code();
    LocalizedText remedy = refusals.remedy(code);
    if (code.equals(ReferenceRefusals.NOT_FOUND)) {
      return new NotFoundAtPortal(origin, code, status.message(), remedy);
    }
    return code.equals(refusals.alreadyThere())
        ? new AlreadyAtPortal(origin, code, status.message(), remedy)
        : new RefusedByPortal(origin, code, status.message(), remedy);
  }
}
