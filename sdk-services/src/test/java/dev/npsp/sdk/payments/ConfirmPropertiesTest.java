package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.callback.CallbackClaim;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.MalformedCallback;
import dev.npsp.sdk.internal.paymentplatform.payments.ConfirmScheme;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every CONFIRM. */
class ConfirmPropertiesTest {

  private static final ConfirmScheme SCHEME =
      new ConfirmScheme(Samples.settings().build(), Samples.JSON);

  @Property(tries = 300)
  void whatIsSignedByTheRule_isGenuine(@ForAll("confirms") Map<String, Object> message)
      throws MalformedCallback {
    assertThat(isGenuine(claim(Samples.JSON.write(signed(message))))).isTrue();
  }

  @Example
  void anyBitFlipped_isRefusedOrSaysExactlyTheSame() throws MalformedCallback {
    byte[] body = Samples.compact("pay-confirm-request");
    PaymentResult genuine = claim(body).value();
    for (int at = 0; at < body.length; at++) {
      byte right = body[at];
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        body[at] = (byte) (right ^ (1 << bit));
        requireRefusedOrSame(body, genuine);
      }
      body[at] = right;
    }
  }

  private static void requireRefusedOrSame(byte[] body, PaymentResult genuine) {
    try {
      CallbackClaim<PaymentResult> changed = claim(body);
      if (isGenuine(changed)) {
        assertThat(changed.value()).isEqualTo(genuine);
      }
    } catch (MalformedCallback refused) {
      assertThat(refused.refusal()).asString(UTF_8).startsWith("{\"MaLoi\":\"99\"");
    }
  }

  @Provide
  Arbitrary<Map<String, Object>> confirms() {
    Arbitrary<String> text =
        Arbitraries.strings()
            .withCharRange(' ', '{')
            .withCharRange('À', 'ỹ')
            .withChars("\"\\/}~")
            .ofMaxLength(30);
    Arbitrary<Object> amount =
        Arbitraries.longs()
            .between(0, 999_999_999_999_999_999L)
            .flatMap(dong -> Arbitraries.of((Object) dong, Long.toString(dong)));
    return Combinators.combine(text, text, text, text, amount, text, text, text)
        .as(
            (code, reference, transaction, bank, dong, time, narration, partner) -> {
              Map<String, Object> message = new LinkedHashMap<>();
              message.put("LoaiBanTin", "CONFIRM");
              message.put("MaLoi", code);
              message.put("MaDoiTac", partner);
              message.put("MaThamChieu", reference);
              message.put("SoTien", dong);
              message.put("MaTienTe", "VND");
              message.put("MaGiaoDich", transaction);
              message.put("MaNganHang", bank);
              message.put("ThoiGianGD", time);
              message.put("ThongTinGiaoDich", narration);
              return message;
            });
  }

  private static Map<String, Object> signed(Map<String, Object> message) {
    StringBuilder text = new StringBuilder();
    message.values().forEach(value -> text.append(value).append('|'));
    Map<String, Object> signed = new LinkedHashMap<>(message);
    signed.put("MaXacThuc", Sha256.hex((text + Samples.SECRET.reveal()).getBytes(UTF_8)));
    return signed;
  }

  private static CallbackClaim<PaymentResult> claim(byte[] body) throws MalformedCallback {
    return SCHEME.read(CallbackRequest.of(body));
  }

  private static boolean isGenuine(CallbackClaim<PaymentResult> claim) {
    return MessageDigest.isEqual(claim.checksum(), claim.checksumUnder(Samples.SECRET));
  }
}
