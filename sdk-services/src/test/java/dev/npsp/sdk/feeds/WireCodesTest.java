package dev.npsp.sdk.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.banking.internal.paymentplatform.InquiryWire;
import dev.npsp.sdk.banking.internal.proposal.NoticeWire;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordWire;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionWire;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.internal.keypay.KeyPayWire;
import dev.npsp.sdk.payments.internal.paygov.PayGovWire;
import dev.npsp.sdk.payments.internal.paymentplatform.PaymentWire;
import dev.npsp.sdk.testing.Spellings;
import dev.npsp.sdk.wire.Endpoint;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** All wires read their codes by one rule: nothing is accepted or refused that was not. */
class WireCodesTest {

  private static final URI NOWHERE = URI.create("http://example.invalid/");
  private static final Json JSON = new Json();

  /**
   * An envelope of a wire.
   *
   * @param envelope what stands around a code
   */
  private record Enveloped(String name, Wire wire, Function<String, String> envelope) {

    ReplyStatus judge(String code) throws JsonUnreadable {
      byte[] body = envelope.apply(code).getBytes(UTF_8);
      return wire.rule().read(new HttpReply(200, Headers.none(), body), JSON);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static List<Enveloped> all() {
    Endpoint endpoint = Endpoint.direct(NOWHERE);
    KeyRing keys = KeyRing.of(Secret.of("one"));
    PaymentWire platform = new PaymentWire(endpoint);
    KeyPayWire keyPay = new KeyPayWire(endpoint);
    SocialProtectionWire social =
        new SocialProtectionWire(FeedSamples.socialProtection(NOWHERE, Instant.EPOCH));
    return List.of(
        new Enveloped(
            "INIT",
            platform,
            code -> "{\"MaLoi\":" + code + ",\"UrlThanhToan\":\"https://x.invalid/\"}"),
        new Enveloped(
            "INIT behind a gateway",
            platform,
            code -> "{\"error_code\":" + code + ",\"message\":{\"MaLoi\":\"00\"}}"),
        new Enveloped(
            "INIT in a gateway",
            platform,
            code -> "{\"error_code\":0,\"message\":{\"MaLoi\":" + code + "}}"),
        new Enveloped("KeyPay", keyPay, code -> "{\"error\":" + code + ",\"msg\":\"x\"}"),
        new Enveloped(
            "PayGov",
            new PayGovWire(endpoint, payGov(keys)),
            code -> "{\"error_code\":" + code + ",\"data\":{\"url\":\"https://x.invalid/\"}}"),
        new Enveloped(
            "notice of a bank",
            new NoticeWire(endpoint),
            code -> "{\"MaLoi\":" + code + ",\"MoTaLoi\":\"x\"}"),
        new Enveloped(
            "judicial records",
            new JudicialRecordWire(FeedSamples.judicialRecord(NOWHERE)),
            code -> "{\"statusCode\":" + code + "}"),
        new Enveloped(
            "social protection", social, code -> "{\"error_code\":" + code + ",\"message\":\"x\"}"),
        new Enveloped(
            "social protection inside",
            social,
            code -> "{\"result\":{\"error_code\":" + code + ",\"message\":\"x\"}}"));
  }

  private static PayGovSettings payGov(KeyRing keys) {
    return PayGovSettings.builder("P", Secret.of("access"), keys, "DV01")
        .returnUri(NOWHERE)
        .ownAddress("192.0.2.1")
        .build();
  }

  @Test
  void judge_whenTheCodeIsZeroInAnySpelling_isAccepted() throws JsonUnreadable {
    for (Enveloped wire : all()) {
      for (String code : Spellings.zeros()) {
        assertThat(wire.judge(code).kind())
            .as(wire + " " + code)
            .isEqualTo(ReplyStatus.Kind.ACCEPTED);
      }
    }
  }

  @Test
  void judge_whenTheCodeIsAnotherNumber_isRefused() throws JsonUnreadable {
    for (Enveloped wire : all()) {
      for (String code : Spellings.otherNumbers()) {
        assertThat(wire.judge(code).kind())
            .as(wire + " " + code)
            .isEqualTo(ReplyStatus.Kind.REFUSED);
      }
    }
  }

  @Test
  void judge_whenTheCodeIsNoNumber_isNeither() {
    for (Enveloped wire : all()) {
      for (String code : Spellings.noNumbers()) {
        assertThatThrownBy(() -> wire.judge(code))
            .as(wire + " " + code)
            .isInstanceOf(JsonUnreadable.class);
      }
    }
  }

  /** PayGov's own words are its sheet's; a word that it has not says neither. */
  @Test
  void payGov_knowsTheWordsOfItsSheet() throws JsonUnreadable {
    Enveloped payGov =
        all().stream().filter(w -> w.name().equals("PayGov")).findFirst().orElseThrow();
    assertThat(payGov.judge("\"SUCCESSFUL\"").kind()).isEqualTo(ReplyStatus.Kind.ACCEPTED);
    assertThat(payGov.judge("\"FAILED\"").kind()).isEqualTo(ReplyStatus.Kind.REFUSED);
    assertThat(payGov.judge("\"SIGNATURE_WRONG\"").kind()).isEqualTo(ReplyStatus.Kind.REFUSED);
    assertThatThrownBy(() -> payGov.judge("\"successful\"")).isInstanceOf(JsonUnreadable.class);
  }

  @Test
  void inquiry_readsItsThreeCodesInAnySpelling() throws JsonUnreadable {
    Enveloped inquiry =
        new Enveloped(
            "inquiry", new InquiryWire(), code -> "{\"error_code\":" + code + ",\"message\":[]}");
    for (String due : List.of("1", "1.0", "\"01\"", "\" 1 \"", "1e0")) {
      assertThat(inquiry.judge(due).code()).as(due).isEqualTo("1");
    }
    for (String nothing : Spellings.zeros()) {
      assertThat(inquiry.judge(nothing).code()).as(nothing).isEqualTo("0");
    }
    assertThat(inquiry.judge("-1.0").code()).isEqualTo("-1");
    assertThat(inquiry.judge("2").kind()).isEqualTo(ReplyStatus.Kind.REFUSED);
    for (String odd : Spellings.noNumbers()) {
      assertThatThrownBy(() -> inquiry.judge(odd)).as(odd).isInstanceOf(JsonUnreadable.class);
    }
  }
}
