package dev.npsp.sdk.banking.internal.etax;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.banking.internal.etax.EtaxSheet.EnvelopeMessage;
import dev.npsp.sdk.banking.internal.etax.EtaxSheet.SignatureRow;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.wire.InboundJson;
import dev.npsp.sdk.wire.NestedJson;
import dev.npsp.sdk.wire.ServiceText;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.function.UnaryOperator;

/** The form of an envelope; what is genuine, the area decides. */
public final class Envelopes {

  private Envelopes() {}

  /**
   * An envelope taken apart.
   *
   * @param text the Base64 text that is signed, as it came
   * @param signature the signature; empty when there is none
   * @param certificates the path that came along; empty when there is none
   */
  public record Parts(String text, byte[] signature, byte[] certificates) {

    /** The bytes that the signature is over. */
    public byte[] signedText() {
      return text.getBytes(UTF_8);
    }

    /** The content; to be read after it was proven. */
    public byte[] content() throws JsonUnreadable {
      return decoded(text);
    }
  }

  /** Takes an envelope apart. Its texts are as they came: nobody has proven them yet. */
  public static Parts read(Json json, byte[] raw) throws JsonUnreadable {
    JsonNode envelope = InboundJson.unambiguousObject(json, ByteBuffer.wrap(raw));
    JsonNode content = NestedJson.onlyElement(Json.member(envelope, "duLieu"));
    if (!content.isValueNode() || content.isNull()) {
      throw new JsonUnreadable(ServiceText.NO_ENVELOPE.text());
    }
    JsonNode signature = NestedJson.onlyElement(Json.member(envelope, "signature"));
    return new Parts(
        content.asText(),
        decoded(NestedJson.onlyElement(Json.member(signature, "value"))),
        decoded(NestedJson.onlyElement(Json.member(signature, "certificates"))));
  }

  /** Puts an envelope together. */
  public static byte[] seal(
      Json json, byte[] content, UnaryOperator<byte[]> sign, byte[] certificates) {
    Base64.Encoder base64 = Base64.getEncoder();
    String text = base64.encodeToString(content);
    String signature = base64.encodeToString(sign.apply(text.getBytes(UTF_8)));
    return json.write(
        new EnvelopeMessage(
            text, new SignatureRow(signature, base64.encodeToString(certificates))));
  }

  private static byte[] decoded(JsonNode base64) throws JsonUnreadable {
    return decoded(base64.isValueNode() && !base64.isNull() ? base64.asText() : "");
  }

  /** Line breaks inside, as some encoders write them, do no harm: the text is signed as it came. */
  private static byte[] decoded(String base64) throws JsonUnreadable {
    String text = base64.replace("\r", "").replace("\n", "").strip();
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new JsonUnreadable(ServiceText.NO_BASE64.text());
    }
  }
}
