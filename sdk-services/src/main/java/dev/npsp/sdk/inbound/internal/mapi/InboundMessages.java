package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.form.FormDataForms;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.EnvelopeMessage;
import dev.npsp.sdk.inbound.internal.mapi.UnusableMessage.Problem;
import dev.npsp.sdk.wire.InboundJson;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the portal sent, and names the field that cannot be read. */
final class InboundMessages {

  private static final String BODY = "Nội dung";
  private static final String DATA = "data";
  private static final String FORM = "EformThongTinChiTiet";

  private final Json json;

  InboundMessages(Json json) {
    this.json = json;
  }

  <T> T message(ByteBuffer body, Class<T> type) throws UnusableMessage {
    return read(BODY, () -> json.row(InboundJson.object(json, body), type));
  }

  /** A hash over all of it, by which the same message is known when it comes again. */
  String fingerprint(ByteBuffer body) throws UnusableMessage {
    return read(BODY, () -> MessageFingerprint.of(json, InboundJson.object(json, body)));
  }

  /** What stands in {@code data}. */
  <T> T data(EnvelopeMessage envelope, Class<T> type) throws UnusableMessage {
    JsonNode data = envelope.data();
    if (data == null) {
      throw new UnusableMessage(DATA, Problem.MISSING);
    }
    return read(DATA, () -> json.row(InboundJson.only(json, data), type));
  }

  /** What was filled into a form: an object, or the same as a text; empty when nothing was. */
  Optional<FormData> form(@Nullable JsonNode form) throws UnusableMessage {
    if (form == null || Json.isNothing(form)) {
      return Optional.empty();
    }
    try {
      return Optional.of(FormDataForms.read(InboundJson.only(json, form)));
    } catch (JsonUnreadable | IllegalArgumentException e) {
      throw new UnusableMessage(FORM, Problem.NOT_JSON);
    }
  }

  /** A row out of JSON; null when there is none. */
  @FunctionalInterface
  private interface Reading<T> {
    @Nullable T row() throws JsonUnreadable;
  }

  private static <T> T read(String field, Reading<T> reading) throws UnusableMessage {
    @Nullable T row;
    try {
      row = reading.row();
    } catch (JsonUnreadable e) {
      throw new UnusableMessage(field, Problem.NOT_JSON);
    }
    if (row == null) {
      throw new UnusableMessage(field, Problem.MISSING);
    }
    return row;
  }
}
