package dev.npsp.sdk.banking;

import dev.npsp.sdk.banking.EnvelopeRejected.Reason;
import dev.npsp.sdk.core.internal.digest.Digests;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whose signature counts. The host says it, with certificates that it got on another way; what
 * comes along with a message is never a reason to believe the message. There is no setting that
 * trusts everybody. Of a signer that is out of date, or whose certificate names its uses and
 * signing is none of them, nothing is believed, be it pinned or an anchor itself.
 */
public abstract class EnvelopeTrust {

  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  private EnvelopeTrust() {}

  /** Exactly these certificates: the peer's current one, and the next one while it changes. */
  public static EnvelopeTrust pinned(X509Certificate first, X509Certificate... more) {
    List<X509Certificate> pins = new ArrayList<>(List.of(more));
    pins.add(0, first);
    return new Pinned(List.copyOf(pins));
  }

  /**
   * Certificates that lead to one of these anchors and belong to the right signer. An authority
   * issues to many; who of them the peer is, the predicate says, by the subject for example.
   *
   * <p>Certificates may be revoked: with {@code checkRevocation} the JDK asks for that as its
   * security properties say, over the network.
   */
  public static EnvelopeTrust anchored(
      Set<X509Certificate> anchors, Predicate<X509Certificate> isSigner, boolean checkRevocation) {
    if (anchors.isEmpty()) {
      throw new IllegalArgumentException("Without an anchor nobody can be trusted.");
    }
    return new Anchored(Set.copyOf(anchors), isSigner, checkRevocation);
  }

  /**
   * The certificates under one of which the signature has to fit; all of them are trusted.
   *
   * @param alongside what came with the message, the signer's first; may be empty
   */
  abstract List<X509Certificate> signers(List<X509Certificate> alongside, Instant now);

  private static boolean isValid(X509Certificate certificate, Instant now) {
    try {
      certificate.checkValidity(Date.from(now));
      return true;
    } catch (CertificateExpiredException | CertificateNotYetValidException e) {
      return false;
    }
  }

  /** A certificate that names its uses and not signing may not speak for anybody. */
  private static boolean isForSigning(X509Certificate certificate) {
    boolean[] uses = certificate.getKeyUsage();
    return uses == null || uses[DIGITAL_SIGNATURE] || uses[NON_REPUDIATION];
  }

  private static final class Pinned extends EnvelopeTrust {

    private final List<X509Certificate> pins;

    Pinned(List<X509Certificate> pins) {
      this.pins = pins;
    }

    @Override
    List<X509Certificate> signers(List<X509Certificate> alongside, Instant now) {
      List<X509Certificate> known =
          alongside.isEmpty()
              ? pins
              : pins.stream().filter(pin -> areSame(pin, alongside.get(0))).toList();
      if (known.isEmpty()) {
        throw new EnvelopeRejected(Reason.SIGNER_NOT_TRUSTED);
      }
      List<X509Certificate> signing = known.stream().filter(EnvelopeTrust::isForSigning).toList();
      if (signing.isEmpty()) {
        throw new EnvelopeRejected(Reason.SIGNER_NOT_TRUSTED);
      }
      List<X509Certificate> valid = signing.stream().filter(pin -> isValid(pin, now)).toList();
      if (valid.isEmpty()) {
        throw new EnvelopeRejected(Reason.CERTIFICATE_OUT_OF_DATE);
      }
      return valid;
    }

    private static boolean areSame(X509Certificate pin, X509Certificate other) {
      try {
        return Digests.areEqual(pin.getEncoded(), other.getEncoded());
      } catch (CertificateEncodingException e) {
        throw new EnvelopeRejected(Reason.MALFORMED);
      }
    }
  }

  private static final class Anchored extends EnvelopeTrust {

    private final Set<TrustAnchor> anchors;
    private final Set<X509Certificate> anchorCertificates;
    private final Predicate<X509Certificate> isSigner;
    private final boolean checkRevocation;

    Anchored(
        Set<X509Certificate> anchors,
        Predicate<X509Certificate> isSigner,
        boolean checkRevocation) {
      this.anchorCertificates = anchors;
      this.anchors =
          anchors.stream()
              .map(anchor -> new TrustAnchor(anchor, null))
              .collect(Collectors.toUnmodifiableSet());
      this.isSigner = isSigner;
      this.checkRevocation = checkRevocation;
    }

    @Override
    List<X509Certificate> signers(List<X509Certificate> alongside, Instant now) {
      if (alongside.isEmpty()
          || !isForSigning(alongside.get(0))
          || !isSigner.test(alongside.get(0))) {
        throw new EnvelopeRejected(Reason.SIGNER_NOT_TRUSTED);
      }
      if (!isValid(alongside.get(0), now)) { // nobody looks at an anchor's own dates
        throw new EnvelopeRejected(Reason.CERTIFICATE_OUT_OF_DATE);
      }
      try {
        validate(alongside.stream().filter(c -> !anchorCertificates.contains(c)).toList(), now);
      } catch (CertPathValidatorException e) {
        throw new EnvelopeRejected(
            isOutOfDate(e) ? Reason.CERTIFICATE_OUT_OF_DATE : Reason.SIGNER_NOT_TRUSTED);
      } catch (GeneralSecurityException e) {
        throw new EnvelopeRejected(Reason.SIGNER_NOT_TRUSTED);
      }
      return List.of(alongside.get(0));
    }

    private void validate(List<X509Certificate> chain, Instant now)
        throws GeneralSecurityException {
      PKIXParameters parameters = new PKIXParameters(anchors);
      parameters.setDate(Date.from(now));
      parameters.setRevocationEnabled(checkRevocation);
      CertPathValidator.getInstance("PKIX")
          .validate(CertificateFactory.getInstance("X.509").generateCertPath(chain), parameters);
    }

    private static boolean isOutOfDate(CertPathValidatorException e) {
      return e.getReason() == BasicReason.EXPIRED || e.getReason() == BasicReason.NOT_YET_VALID;
    }
  }
}
