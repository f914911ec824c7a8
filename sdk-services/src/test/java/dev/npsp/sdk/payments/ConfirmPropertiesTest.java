package dev.npsp.sdk.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.callback.CallbackClaim;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.MalformedCallback;
import dev.npsp.sdk.payments.internal.paymentplatform.ConfirmScheme;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds for every CONFIRM. */
class ConfirmPropertiesTest {

  private static final ConfirmScheme SCHEME =
      new ConfirmScheme(Samples.settings().build(), Samples.JSON);

  @Property(tries = 300)
  void whatIsSignedByTheRule_isGenuine(@ForAll("confirms") Map<String, Object> message)
      throws MalformedCallback {
    assertThat(isGenuine(claim(Samples.JSON.write(signed(message))))).isTrue();
  }

  /** The same text, cut into fields at other places: at most one way is taken. */
  @Property(tries = 300)
  void twoConfirmsThatSignAlike_areOne(
      @ForAll("cutInTwoWays") List<List<String>> ways, @ForAll @LongRange(max = 9) long dong) {
    List<Optional<byte[]>> checksums = new ArrayList<>();
    for (List<String> fields : ways) {
      checksums.add(signedText(fields, dong));
    }
    if (checksums.get(0).isPresent() && checksums.get(1).isPresent()) {
      assertThat(checksums.get(0).get()).isEqualTo(checksums.get(1).get());
      assertThat(ways.get(0)).isEqualTo(ways.get(1));
    }
  }

  /** What a CONFIRM with these fields signs; empty when it is refused before anybody compares. */
  private static Optional<byte[]> signedText(List<String> fields, long dong) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("LoaiBanTin", "CONFIRM");
    message.put("MaLoi", "00");
    message.put("MaDoiTac", "DT-THU-NGHIEM");
    message.put("MaThamChieu", "dvc1");
    message.put("SoTien", dong);
    message.put("MaTienTe", "VND");
    message.put("MaGiaoDich", fields.get(0));
    message.put("MaNganHang", fields.get(1));
    message.put("ThoiGianGD", fields.get(2));
    message.put("ThongTinGiaoDich", fields.get(3));
    try {
      return Optional.of(claim(Samples.JSON.write(signed(message))).checksumUnder(Samples.SECRET));
    } catch (MalformedCallback e) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<List<List<String>>> cutInTwoWays() {
    return CutFields.inTwoWays(4);
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

  @Property(tries = 100)
  void anyMember_toldTwice_isMalformed(
      @ForAll("confirms") Map<String, Object> message, @ForAll boolean capitals) {
    String whole = new String(Samples.JSON.write(signed(message)), StandardCharsets.UTF_8);
    for (String name : message.keySet()) {
      String other = capitals ? name.toUpperCase(Locale.ROOT) : name;
      byte[] twice =
          whole.replaceFirst("\\{", "{\"" + other + "\":\"1\",").getBytes(StandardCharsets.UTF_8);
      assertThatThrownBy(() -> claim(twice)).isInstanceOf(MalformedCallback.class);
    }
  }

  private static CallbackClaim<PaymentResult> claim(byte[] body) throws MalformedCallback {
    return SCHEME.read(InboundRequest.of(body));
  }

  private static boolean isGenuine(CallbackClaim<PaymentResult> claim) {
    return MessageDigest.isEqual(claim.checksum(), claim.checksumUnder(Samples.SECRET));
  }
}
