package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.immutables.value.Value;

/** What the signature of a message is worth. */
@PublicType
@Value.Immutable
public abstract class SignatureCheck {

  SignatureCheck() {}

  /** What came of it. */
  public abstract Outcome outcome();

  /** The trusted certificate that made the signature; empty unless it is verified. */
  @Value.Redacted
  public abstract Optional<X509Certificate> signer();

  /**
   * Whether the signature covers the files too: true for one over the whole message, false for one
   * over the envelope, which names the files and holds none.
   */
  @Value.Default
  public boolean coversFiles() {
    return false;
  }

  /** Whether a trusted signer signed the message, at least its envelope. */
  public boolean isVerified() {
    return outcome() == Outcome.VERIFIED;
  }

  /** Made where signatures are verified. */
  public static SignatureCheck verified(X509Certificate signer, boolean coversFiles) {
    return new Builder().outcome(Outcome.VERIFIED).signer(signer).coversFiles(coversFiles).build();
  }

  /** Made where signatures are verified. */
  public static SignatureCheck not(Outcome outcome) {
    return new Builder().outcome(outcome).build();
  }

  /** Builds a {@link SignatureCheck}. */
  static final class Builder extends ImmutableSignatureCheck.Builder {
    Builder() {}
  }

  /** What can come of it. */
  public enum Outcome {
    /** A trusted signer signed the envelope or the whole message. */
    VERIFIED,
    /** There is no signature. */
    NOT_SIGNED,
    /** None of the trusted certificates made it, or the message was changed. */
    NOT_TRUSTED,
    /** It covers less than the envelope, or something else. */
    COVERS_LESS,
    /** It uses SHA-1 or something weaker, and the host has not said that this counts. */
    WEAK,
    /** The certificate that made it was not valid at the time of the check. */
    OUT_OF_DATE,
    /** It cannot be read, or there are several. */
    MALFORMED,
    /** The message is larger than the verifier holds in memory. */
    TOO_LARGE
  }
}
