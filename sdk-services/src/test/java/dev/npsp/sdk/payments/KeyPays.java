package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.domain.Vnd;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Results of KeyPay, signed without any of the SDK's code. */
final class KeyPays {

  private static final List<String> SIGNED =
      List.of("addition_fee", "client_id", "command", "trans_amount", "transaction_id", "version");

  private final PaymentsClient client;

  KeyPays(Platform platform) {
    this.client = platform.client(Samples.keyPay().build());
  }

  /** The same provider, with results that are verified as KeyPay's. */
  FakeProvider provider(FakeProvider like) {
    return new FakeProvider(client, like.opened, like.states);
  }

  InboundRequest result(PaymentReference reference, Vnd amount, int status) {
    ObjectNode message = (ObjectNode) Samples.tree(Samples.bytes("pay-keypay3-callback"));
    message.put("transaction_id", reference.value());
    message.put("trans_amount", Long.toString(amount.amount()));
    message.put("status", status);
    return signed(message);
  }

  static InboundRequest signed(ObjectNode message) {
    message.put("check_sum", hmac(message, "KHOA-2"));
    return Confirms.request(message);
  }

  static String hmac(ObjectNode message, String key) {
    String text =
        String.join("|", SIGNED.stream().map(name -> message.get(name).asText()).toList());
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
