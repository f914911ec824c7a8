package dev.npsp.sdk.banking;

import dev.npsp.sdk.banking.internal.etax.Envelopes;
import dev.npsp.sdk.core.internal.json.Json;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/** Puts content into a signed envelope, as the tax authority does towards a bank. */
public final class EnvelopeSigner {

  private final PrivateKey key;
  private final byte[] certificates;
  private final Json json = new Json();

  private EnvelopeSigner(PrivateKey key, byte[] certificates) {
    this.key = key;
    this.certificates = certificates;
  }

  /**
   * A signer with an RSA key and its certificates, the signer's own first.
   *
   * @throws IllegalArgumentException when the key is no RSA key or there is no certificate
   */
  public static EnvelopeSigner of(PrivateKey key, List<X509Certificate> chain) {
    if (!"RSA".equals(key.getAlgorithm()) || chain.isEmpty()) {
      throw new IllegalArgumentException("An envelope is signed with an RSA key and certificates.");
    }
    try {
      byte[] path =
          CertificateFactory.getInstance("X.509").generateCertPath(chain).getEncoded("PkiPath");
      return new EnvelopeSigner(key, path);
    } catch (CertificateException e) {
      throw new IllegalArgumentException("The certificates cannot be written as a path.", e);
    }
  }

  /** The envelope, as JSON in UTF-8. The signature is over the Base64 text, not the content. */
  public byte[] seal(byte[] content) {
    return Envelopes.seal(json, content, this::sign, certificates);
  }

  private byte[] sign(byte[] text) {
    try {
      Signature signature = Signature.getInstance(SignedEnvelope.ALGORITHM);
      signature.initSign(key);
      signature.update(text);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key cannot sign.", e);
    }
  }
}
