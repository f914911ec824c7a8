package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.edocuments.internal.EnvelopeSignatures;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * Puts an XML signature over the whole message into its header: enveloped, exclusive
 * canonicalisation, SHA-256. Immutable, for many threads; a message is held in memory while it is
 * signed.
 */
public final class EDocumentSigner {

  private final PrivateKey key;
  private final X509Certificate certificate;

  private EDocumentSigner(PrivateKey key, X509Certificate certificate) {
    this.key = key;
    this.certificate = certificate;
  }

  /** A signer with an RSA or EC key and the certificate that travels along. */
  public static EDocumentSigner of(PrivateKey key, X509Certificate certificate) {
    return new EDocumentSigner(key, certificate);
  }

  /**
   * Signs a message that {@link EDocumentWriter} wrote.
   *
   * @param xml the message; not closed
   * @param out where the signed message goes; not closed
   * @throws EdxmlUnreadable when it is no message, is signed, or is larger than 64 MB
   * @throws IOException when a stream fails
   */
  public void sign(InputStream xml, OutputStream out) throws IOException {
    EnvelopeSignatures.sign(xml, out, key, certificate);
  }
}
