package dev.npsp.sdk.internal.etax.banking;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.internal.wire.WireText;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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

  /** Takes an envelope apart. */
  public static Parts read(Json json, byte[] raw) throws JsonUnreadable {
    EnvelopeMessage message = json.row(json.unambiguousTree(raw), EnvelopeMessage.class);
    if (message == null || message.content() == null) {
      throw new JsonUnreadable("no envelope");
    }
    SignatureRow signature = message.signature();
    return new Parts(
        message.content(),
        decoded(signature == null ? null : signature.value()),
        decoded(signature == null ? null : signature.certificates()));
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

  /** Line breaks inside, as some encoders write them, do no harm: the text is signed as it came. */
  private static byte[] decoded(@Nullable String base64) throws JsonUnreadable {
    String text = WireText.orEmpty(base64).replace("\r", "").replace("\n", "");
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new JsonUnreadable("no Base64");
    }
  }
}
