package dev.npsp.sdk.banking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.banking.EnvelopeRejected.Reason;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignedEnvelopeTest {

  private static final byte[] CONTENT = "{\"Magiaodich\":\"1\",\"OTP\":\"Ước\"}".getBytes(UTF_8);
  private static final SignedEnvelope PINNED =
      SignedEnvelope.trusting(EnvelopeTrust.pinned(Signers.certificate("signer")), Signers.NOW);
  private static final SignedEnvelope ANCHORED =
      SignedEnvelope.trusting(
          EnvelopeTrust.anchored(
              Set.of(Signers.certificate("root")),
              signer -> signer.getSubjectX500Principal().getName().equals("CN=Thue Thu Nghiem"),
              false),
          Signers.NOW);
  private static final byte[] SEALED = Signers.signer("signer").seal(CONTENT);

  @Test
  void open_whenGenuine_showsContentAndSigner() {
    for (SignedEnvelope envelopes : List.of(PINNED, ANCHORED)) {
      OpenedEnvelope opened = envelopes.open(SEALED);
      assertThat(opened.content()).isEqualTo(CONTENT);
      assertThat(opened.signer()).isEqualTo(Signers.certificate("signer"));
      assertThat(opened.toString()).doesNotContain("OTP");
    }
  }

  @Test
  void seal_writesTheFormOfTheSample() throws Exception {
    JsonNode sample = EtaxSamples.tree("pay-bank-etax-init-envelope");
    byte[] inner = Base64.getDecoder().decode(sample.get("duLieu").asText());
    JsonNode sealed = EtaxSamples.JSON.tree(Signers.signer("signer").seal(inner));
    assertThat(sealed.get("duLieu")).isEqualTo(sample.get("duLieu"));
    assertThat(sealed.fieldNames()).toIterable().containsExactly("duLieu", "signature");
    assertThat(sealed.get("signature").fieldNames())
        .toIterable()
        .containsExactly("value", "certificates");
  }

  @Test
  void s6_open_whenTheCertificateOnlyCameAlong_isNotTrusted() {
    byte[] foreign = Signers.signer("foreign").seal(CONTENT);
    assertThat(reason(PINNED, foreign)).isEqualTo(Reason.SIGNER_NOT_TRUSTED);
    assertThat(reason(ANCHORED, foreign)).isEqualTo(Reason.SIGNER_NOT_TRUSTED);
  }

  @Test
  void open_whenAnotherSubjectOfTheSameAuthority_isNotTrusted() {
    byte[] somebody = Signers.signer("somebody").seal(CONTENT);
    assertThat(reason(PINNED, somebody)).isEqualTo(Reason.SIGNER_NOT_TRUSTED);
    assertThat(reason(ANCHORED, somebody)).isEqualTo(Reason.SIGNER_NOT_TRUSTED);
  }

  /** Nobody else looks at an anchor's own dates: the path to it is empty. */
  @Test
  void open_whenTheSignerIsTheAnchorAndOutOfDate_provesNothing() {
    byte[] old = sealedAlone("expired");
    SignedEnvelope anchor = anchoredTo("expired", Signers.NOW);
    assertThat(reason(anchor, old)).isEqualTo(Reason.CERTIFICATE_OUT_OF_DATE);

    Clock before = Clock.fixed(Instant.parse("1999-01-01T00:00:00Z"), ZoneOffset.UTC);
    byte[] early = sealedAlone("signer");
    assertThat(reason(anchoredTo("signer", before), early))
        .isEqualTo(Reason.CERTIFICATE_OUT_OF_DATE);
    assertThat(anchoredTo("signer", Signers.NOW).open(early).content()).isEqualTo(CONTENT);
  }

  @Test
  void open_whenTheSignersCertificateIsNotForSigning_provesNothing() {
    byte[] sealed = sealedAlone("encipherer");
    SignedEnvelope pinned =
        SignedEnvelope.trusting(
            EnvelopeTrust.pinned(Signers.certificate("encipherer")), Signers.NOW);
    assertThat(reason(pinned, sealed)).isEqualTo(Reason.SIGNER_NOT_TRUSTED);
    assertThat(reason(anchoredTo("encipherer", Signers.NOW), sealed))
        .isEqualTo(Reason.SIGNER_NOT_TRUSTED);
  }

  private static byte[] sealedAlone(String name) {
    return EnvelopeSigner.of(Signers.key(name), List.of(Signers.certificate(name))).seal(CONTENT);
  }

  private static SignedEnvelope anchoredTo(String name, Clock clock) {
    Set<X509Certificate> anchors = Set.of(Signers.certificate(name));
    return SignedEnvelope.trusting(EnvelopeTrust.anchored(anchors, any -> true, false), clock);
  }

  @Test
  void open_whenTheCertificateHasExpired_saysSo() {
    byte[] old = Signers.signer("expired").seal(CONTENT);
    SignedEnvelope pinnedToIt =
        SignedEnvelope.trusting(EnvelopeTrust.pinned(Signers.certificate("expired")), Signers.NOW);
    assertThat(reason(pinnedToIt, old)).isEqualTo(Reason.CERTIFICATE_OUT_OF_DATE);
    assertThat(reason(ANCHORED, old)).isEqualTo(Reason.CERTIFICATE_OUT_OF_DATE);
  }

  @Test
  void open_whenSignedByAnotherKeyUnderAPinnedCertificate_doesNotFit() {
    byte[] forged =
        EnvelopeSigner.of(Signers.key("foreign"), Signers.chain("signer")).seal(CONTENT);
    assertThat(reason(PINNED, forged)).isEqualTo(Reason.WRONG_SIGNATURE);
    assertThat(reason(ANCHORED, forged)).isEqualTo(Reason.WRONG_SIGNATURE);
  }

  @Test
  void open_whileThePinChanges_takesBoth() {
    SignedEnvelope both =
        SignedEnvelope.trusting(
            EnvelopeTrust.pinned(Signers.certificate("signer"), Signers.certificate("next-signer")),
            Signers.NOW);
    assertThat(both.open(SEALED).content()).isEqualTo(CONTENT);
    assertThat(both.open(Signers.signer("next-signer").seal(CONTENT)).signer())
        .isEqualTo(Signers.certificate("next-signer"));
  }

  @Test
  void open_whenNoCertificateCameAlong_isProvenUnderThePinAlone() {
    byte[] bare = without("certificates");
    assertThat(PINNED.open(bare).content()).isEqualTo(CONTENT);
    assertThat(reason(ANCHORED, bare)).isEqualTo(Reason.SIGNER_NOT_TRUSTED);
  }

  @Test
  void open_whenNothingIsSigned_isRefused() {
    assertThat(reason(PINNED, without("value"))).isEqualTo(Reason.NOT_SIGNED);
    assertThat(reason(PINNED, "{\"duLieu\":\"e30=\"}".getBytes(UTF_8)))
        .isEqualTo(Reason.NOT_SIGNED);
  }

  @Test
  void open_whenTheSampleItselfComes_isRefused() {
    assertThat(reason(PINNED, EtaxSamples.bytes("pay-bank-etax-init-envelope")))
        .isEqualTo(Reason.MALFORMED);
  }

  @Test
  void open_whenItIsNoEnvelope_isRefused() {
    for (String odd : List.of("", "[]", "{}", "null", "<html>", "{\"duLieu\":7}", "{\"duLieu\":")) {
      assertThat(reason(PINNED, odd.getBytes(UTF_8)))
          .as(odd)
          .isIn(Reason.MALFORMED, Reason.NOT_SIGNED);
    }
    assertThat(reason(PINNED, new byte[5 * 1024 * 1024])).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void open_readsNamesInAnyLetterCase() {
    byte[] shouted = new String(SEALED, UTF_8).replace("duLieu", "DULIEU").getBytes(UTF_8);
    assertThat(PINNED.open(shouted).content()).isEqualTo(CONTENT);
  }

  /** Refused, or read as exactly what was signed. */
  @Property(tries = 500)
  void open_whenAByteIsFlipped_showsNothingElse(
      @ForAll @IntRange(min = 0, max = 100_000) int at,
      @ForAll @IntRange(min = 1, max = 255) int flip) {
    byte[] flipped = SEALED.clone();
    flipped[at % flipped.length] ^= (byte) flip;
    for (SignedEnvelope envelopes : List.of(PINNED, ANCHORED)) {
      try {
        assertThat(envelopes.open(flipped).content()).isEqualTo(CONTENT);
      } catch (EnvelopeRejected e) {
        assertThat(e.getMessage()).doesNotContain("OTP");
      }
    }
  }

  @Test
  void trust_withoutAnAnchor_cannotBeMade() {
    assertThatThrownBy(() -> EnvelopeTrust.anchored(Set.of(), any -> true, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EnvelopeSigner.of(Signers.key("signer"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] without(String member) {
    String sealed = new String(SEALED, UTF_8);
    String cut = sealed.replaceAll("\"" + member + "\":\"[^\"]*\"", "\"" + member + "\":\"\"");
    assertThat(Arrays.equals(cut.getBytes(UTF_8), SEALED)).isFalse();
    return cut.getBytes(UTF_8);
  }

  private static Reason reason(SignedEnvelope envelopes, byte[] raw) {
    EnvelopeRejected rejected =
        catchThrowableOfType(EnvelopeRejected.class, () -> envelopes.open(raw));
    assertThat(rejected).isNotNull();
    assertThat(rejected.remedy()).isNotBlank();
    assertThat(rejected.retryCanHelp()).isFalse();
    return rejected.reason();
  }
}
