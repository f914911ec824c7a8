package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import org.immutables.value.Value;

/** One thing that makes a checksum differ. Holds names of fields, never their values. */
@PublicType
@Value.Immutable
public abstract class ChecksumFinding {

  ChecksumFinding() {}

  /** What it is. */
  public abstract ChecksumCause cause();

  /** The wire's names of the fields concerned; none when it concerns the whole message. */
  public abstract List<String> fields();

  /** It in a sentence, for people. */
  public abstract String explanation();

  /** A finding. */
  public static ChecksumFinding of(ChecksumCause cause, List<String> fields, String explanation) {
    return new Builder().cause(cause).fields(fields).explanation(explanation).build();
  }

  /** Collects a finding. */
  static final class Builder extends ImmutableChecksumFinding.Builder {
    Builder() {}
  }
}
