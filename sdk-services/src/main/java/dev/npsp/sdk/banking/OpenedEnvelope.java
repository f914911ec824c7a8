package dev.npsp.sdk.banking;

import java.security.cert.X509Certificate;

/** Content whose signature was proven. Only {@link SignedEnvelope} makes one. */
public final class OpenedEnvelope {

  private final byte[] content;
  private final X509Certificate signer;

  OpenedEnvelope(byte[] content, X509Certificate signer) {
    this.content = content;
    this.signer = signer;
  }

  /** What was signed, decoded; a copy. */
  public byte[] content() {
    return content.clone();
  }

  /** Under which of the trusted certificates the signature fits. */
  public X509Certificate signer() {
    return signer;
  }

  /** The length alone. */
  @Override
  public String toString() {
    return "OpenedEnvelope(" + content.length + " bytes)";
  }
}
