package dev.npsp.sdk.banking;

import dev.npsp.sdk.banking.EnvelopeRejected.Reason;
import dev.npsp.sdk.banking.internal.etax.Envelopes;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;

/**
 * Opens the envelope in which the tax authority's messages to a bank come:
 *
 * <pre>
 * {"duLieu":"(Base64 of JSON)","signature":{"value":"(Base64)","certificates":"(Base64 of a PkiPath)"}}
 * </pre>
 *
 * <p>The signature is RSA with SHA-256 over the bytes of the Base64 text. Content is shown only
 * after it was proven under a certificate that {@link EnvelopeTrust} names; the certificates of the
 * message only help to choose among those, or to find the way to an anchor. A peer also accepts
 * SHA-1 when the certificate is signed so; this library does not. Source: attested.
 *
 * <p>Safe for many threads.
 */
public final class SignedEnvelope {

  static final String ALGORITHM = "SHA256withRSA";
  private static final int LARGEST = 4 * 1024 * 1024;

  private final EnvelopeTrust trust;
  private final Clock clock;
  private final Json json = new Json();

  private SignedEnvelope(EnvelopeTrust trust, Clock clock) {
    this.trust = trust;
    this.clock = clock;
  }

  /** A reader of envelopes from the signers that this trust names. */
  public static SignedEnvelope trusting(EnvelopeTrust trust, Clock clock) {
    return new SignedEnvelope(trust, clock);
  }

  /** With the clock of the system. */
  public static SignedEnvelope trusting(EnvelopeTrust trust) {
    return trusting(trust, Clock.systemUTC());
  }

  /**
   * Proves and opens an envelope.
   *
   * @param raw the bytes as they arrived, before anybody parsed them
   * @throws EnvelopeRejected when it is not genuine
   */
  public OpenedEnvelope open(byte[] raw) {
    if (raw.length > LARGEST) {
      throw new EnvelopeRejected(Reason.MALFORMED);
    }
    Envelopes.Parts parts = parts(raw);
    if (parts.signature().length == 0) {
      throw new EnvelopeRejected(Reason.NOT_SIGNED);
    }
    List<X509Certificate> signers =
        trust.signers(certificates(parts.certificates()), clock.instant());
    X509Certificate signer = provenUnder(signers, parts);
    try {
      return new OpenedEnvelope(parts.content(), signer);
    } catch (JsonUnreadable e) {
      throw new EnvelopeRejected(Reason.MALFORMED);
    }
  }

  private Envelopes.Parts parts(byte[] raw) {
    try {
      return Envelopes.read(json, raw);
    } catch (JsonUnreadable e) {
      throw new EnvelopeRejected(Reason.MALFORMED);
    }
  }

  private static X509Certificate provenUnder(List<X509Certificate> signers, Envelopes.Parts parts) {
    return signers.stream()
        .filter(signer -> fits(signer, parts))
        .findFirst()
        .orElseThrow(() -> new EnvelopeRejected(Reason.WRONG_SIGNATURE));
  }

  private static boolean fits(X509Certificate signer, Envelopes.Parts parts) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(signer);
      signature.update(parts.signedText());
      return signature.verify(parts.signature());
    } catch (GeneralSecurityException e) {
      return false; // a key of another kind, or a signature that is none: it does not fit
    }
  }

  private static List<X509Certificate> certificates(byte[] path) {
    if (path.length == 0) {
      return List.of();
    }
    try {
      return CertificateFactory.getInstance("X.509")
          .generateCertPath(new ByteArrayInputStream(path), "PkiPath")
          .getCertificates()
          .stream()
          .map(X509Certificate.class::cast)
          .toList();
    } catch (CertificateException e) {
      throw new EnvelopeRejected(Reason.MALFORMED);
    }
  }
}
