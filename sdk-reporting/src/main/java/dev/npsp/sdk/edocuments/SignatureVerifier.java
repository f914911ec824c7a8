package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.edocuments.internal.EnvelopeSignatures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;

/**
 * Verifies the XML signature of a message against certificates that the host trusts. A certificate
 * that came with the message says nothing. Only a signature over the whole message or over its one
 * envelope counts, so that nothing can be wrapped around what was signed. Immutable, for many
 * threads.
 *
 * <p>A message is held in memory while it is verified; {@link Builder#maxBytes} bounds it.
 */
public final class SignatureVerifier {

  private final EnvelopeSignatures.Checking checking;

  private SignatureVerifier(EnvelopeSignatures.Checking checking) {
    this.checking = checking;
  }

  /**
   * A verifier that takes signatures of SHA-256 or better.
   *
   * @param signers the certificates of those whose signatures count; get them another way than with
   *     a message
   * @param clock by which the certificates are valid
   */
  public static SignatureVerifier trusting(Collection<X509Certificate> signers, Clock clock) {
    return builder(signers, clock).build();
  }

  /** A verifier with these certificates, to be set up further. */
  public static Builder builder(Collection<X509Certificate> signers, Clock clock) {
    return new Builder(signers, clock);
  }

  /**
   * What the signature of a message is worth.
   *
   * @param xml the message; not closed
   * @throws EdxmlUnreadable when it is no XML, or has a document type
   * @throws IOException when the stream fails
   */
  public SignatureCheck verify(InputStream xml) throws IOException {
    return EnvelopeSignatures.verify(xml, checking);
  }

  /**
   * What the signature of the message in a file is worth.
   *
   * @throws EdxmlUnreadable when it is no XML, or has a document type
   * @throws IOException when the file fails
   */
  public SignatureCheck verify(Path file) throws IOException {
    try (InputStream xml = Files.newInputStream(file)) {
      return verify(xml);
    }
  }

  /** Collects the settings of a verifier. */
  public static final class Builder {

    private final Set<X509Certificate> trusted;
    private final Clock clock;
    private boolean sha1;
    private int maxBytes = 64 * 1024 * 1024;

    private Builder(Collection<X509Certificate> signers, Clock clock) {
      this.trusted = Set.copyOf(signers);
      this.clock = clock;
    }

    /**
     * Takes signatures with SHA-1 too, which older systems make: whoever has money can forge them.
     * Off by default.
     */
    public Builder acceptSha1(boolean accept) {
      this.sha1 = accept;
      return this;
    }

    /** How many bytes a message may have; default 64 MB. */
    public Builder maxBytes(int bytes) {
      if (bytes < 1) {
        throw new IllegalArgumentException("A bound of a verifier is at least 1.");
      }
      this.maxBytes = bytes;
      return this;
    }

    /** The verifier. */
    public SignatureVerifier build() {
      return new SignatureVerifier(new EnvelopeSignatures.Checking(trusted, clock, sha1, maxBytes));
    }
  }
}
