package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallbackClaim;
import dev.npsp.sdk.core.callback.CallbackScheme;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.MalformedCallback;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every result of KeyPay and PayGov. */
class OlderWiresPropertiesTest {

  private static final CallbackScheme<PaymentResult> KEYPAY =
      new dev.npsp.sdk.payments.internal.keypay.ResultScheme(
          Samples.keyPay().build(), Samples.JSON);
  private static final CallbackScheme<PaymentResult> PAYGOV =
      new dev.npsp.sdk.payments.internal.paygov.ResultScheme(
          Samples.payGov().build(), Samples.JSON);

  @Property(tries = 200)
  void keyPay_whatIsSignedByTheRule_isGenuine(@ForAll("keyPays") ObjectNode message)
      throws MalformedCallback {
    assertThat(isGenuine(KEYPAY.read(KeyPays.signed(message)), "KHOA-2")).isTrue();
  }

  @Property(tries = 200)
  void payGov_whatIsSignedByTheRule_isGenuine(@ForAll("payGovs") ObjectNode message)
      throws MalformedCallback {
    assertThat(isGenuine(PAYGOV.read(PayGovTest.signed(message, true)), Samples.SECRET.reveal()))
        .isTrue();
  }

  /** The same text, cut into fields at other places: at most one way is taken. */
  @Property(tries = 50)
  void anyMember_toldTwice_isMalformed(
      @ForAll("keyPays") ObjectNode keyPay, @ForAll("payGovs") ObjectNode payGov) {
    requireMalformed(KEYPAY, KeyPays.signed(keyPay));
    requireMalformed(PAYGOV, PayGovTest.signed(payGov, true));
  }

  private static void requireMalformed(
      CallbackScheme<PaymentResult> scheme, InboundRequest genuine) {
    String whole = new String(genuine.copyOfBody(), StandardCharsets.UTF_8);
    Samples.tree(genuine.copyOfBody())
        .fieldNames()
        .forEachRemaining(
            name -> {
              String twice = whole.replaceFirst("\\{", "{\"" + name + "\":\"1\",");
              assertThatThrownBy(
                      () -> scheme.read(InboundRequest.of(twice.getBytes(StandardCharsets.UTF_8))))
                  .isInstanceOf(MalformedCallback.class);
            });
  }

  @Property(tries = 200)
  void keyPay_twoResultsThatSignAlike_areOne(@ForAll("cutInTwoWays") List<List<String>> ways) {
    List<CallbackClaim<PaymentResult>> taken = new ArrayList<>();
    for (List<String> fields : ways) {
      ObjectNode message = (ObjectNode) Samples.tree(Samples.bytes("pay-keypay3-callback"));
      message.put("addition_fee", fields.get(0));
      message.put("client_id", fields.get(1));
      message.put("command", fields.get(2));
      try {
        taken.add(KEYPAY.read(KeyPays.signed(message)));
      } catch (MalformedCallback refused) {
        assertThat(String.join("", fields)).contains("|");
      }
    }
    if (taken.size() == ways.size()) {
      assertThat(ways.get(0)).isEqualTo(ways.get(1));
    }
  }

  @Provide
  Arbitrary<List<List<String>>> cutInTwoWays() {
    return CutFields.inTwoWays(3);
  }

  /** Both are accepted and sign alike: then they say the same. */
  @Property(tries = 500)
  void payGov_twoResultsThatSignAlike_areOne(
      @ForAll("shiftable") ObjectNode one, @ForAll("shiftable") ObjectNode other) {
    Optional<CallbackClaim<PaymentResult>> first = read(one);
    Optional<CallbackClaim<PaymentResult>> second = read(other);
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    byte[] a = first.get().checksumUnder(Samples.SECRET);
    byte[] b = second.get().checksumUnder(Samples.SECRET);
    if (MessageDigest.isEqual(a, b)) {
      assertThat(first.get().identity()).isEqualTo(second.get().identity());
      assertThat(first.get().value().amount()).isEqualTo(second.get().value().amount());
    }
  }

  private static Optional<CallbackClaim<PaymentResult>> read(ObjectNode message) {
    try {
      return Optional.of(PAYGOV.read(PayGovTest.signed(message, true)));
    } catch (MalformedCallback e) {
      return Optional.empty();
    }
  }

  /** The same digits, cut at other places. */
  @Provide
  Arbitrary<ObjectNode> shiftable() {
    String digits = "-01" + "100011768444245000" + "150000" + "00";
    Arbitrary<Integer> cut = Arbitraries.integers().between(1, digits.length() - 1);
    return Combinators.combine(cut, cut, cut)
        .as(
            (x, y, z) -> {
              int[] at = {x, y, z};
              java.util.Arrays.sort(at);
              return payGov(
                  "H00-1" + digits.substring(0, at[0]),
                  digits.substring(at[0], at[1]),
                  digits.substring(at[1], at[2]),
                  digits.substring(at[2]));
            });
  }

  private static ObjectNode payGov(String order, String request, String amount, String code) {
    ObjectNode message = (ObjectNode) Samples.tree(Samples.bytes("pay-paygov-callback"));
    message.put("orderId", order);
    message.put("requestCode", request);
    message.put("amount", amount);
    message.put("errorCode", code);
    return message;
  }

  @Provide
  Arbitrary<ObjectNode> payGovs() {
    return Combinators.combine(
            Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('A', 'Z')
                .ofMinLength(1)
                .ofMaxLength(20),
            Arbitraries.strings().numeric().ofLength(18),
            Arbitraries.longs().between(1, 999_999_999_999_999_999L),
            Arbitraries.strings().numeric().ofLength(2))
        .as(
            (order, request, dong, code) ->
                payGov(order + "-01", request, Long.toString(dong), code));
  }

  @Provide
  Arbitrary<ObjectNode> keyPays() {
    Arbitrary<String> text =
        Arbitraries.strings().withCharRange(' ', '{').withCharRange('À', 'ỹ').ofMaxLength(20);
    return Combinators.combine(
            text, text, Arbitraries.longs().between(0, 999_999_999_999_999_999L), text)
        .as(
            (reference, client, dong, fee) -> {
              ObjectNode message = (ObjectNode) Samples.tree(Samples.bytes("pay-keypay3-callback"));
              message.put("transaction_id", reference);
              message.put("client_id", client);
              message.put("trans_amount", dong);
              message.put("addition_fee", fee);
              return message;
            });
  }

  @Example
  void anyBitFlipped_isRefusedOrReadsAsTheSameSignedValues() throws MalformedCallback {
    flip(
        KEYPAY,
        KeyPays.signed((ObjectNode) Samples.tree(Samples.bytes("pay-keypay3-callback"))),
        "KHOA-2");
    flip(
        PAYGOV,
        PayGovTest.signed((ObjectNode) Samples.tree(Samples.bytes("pay-paygov-callback")), true),
        Samples.SECRET.reveal());
  }

  private static void flip(CallbackScheme<PaymentResult> scheme, InboundRequest genuine, String key)
      throws MalformedCallback {
    byte[] body = genuine.copyOfBody();
    CallbackClaim<PaymentResult> right = scheme.read(genuine);
    byte[] signed = right.checksumUnder(Secret.of(key));
    for (int at = 0; at < body.length; at++) {
      byte was = body[at];
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        body[at] = (byte) (was ^ (1 << bit));
        requireRefusedOrSame(scheme, body, right, signed, key);
      }
      body[at] = was;
    }
  }

  /** Where the outcome is signed it is the same too. */
  private static void requireRefusedOrSame(
      CallbackScheme<PaymentResult> scheme,
      byte[] body,
      CallbackClaim<PaymentResult> right,
      byte[] signed,
      String key) {
    try {
      CallbackClaim<PaymentResult> changed = scheme.read(InboundRequest.of(body));
      if (isGenuine(changed, key)) {
        assertThat(changed.checksumUnder(Secret.of(key))).isEqualTo(signed);
        if (changed.objection().isEmpty()) {
          assertThat(changed.value().amount()).isEqualTo(right.value().amount());
          assertThat(changed.value().reference()).isEqualTo(right.value().reference());
          if (changed.value().outcomeSigned()) {
            assertThat(changed.value().code()).isEqualTo(right.value().code());
          }
        }
      }
    } catch (MalformedCallback refused) {
      assertThat(refused.refusal()).isNotEmpty();
    }
  }

  private static boolean isGenuine(CallbackClaim<PaymentResult> claim, String key) {
    return MessageDigest.isEqual(claim.checksum(), claim.checksumUnder(Secret.of(key)));
  }
}
