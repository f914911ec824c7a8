package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import org.immutables.value.Value;

/**
 * Why a checksum does not agree. Several findings together explain it: with all of them corrected,
 * it agrees. Neither a secret nor a value of the message is in here.
 */
@PublicType
@Value.Immutable
public abstract class ChecksumReport {

  ChecksumReport() {}

  /** The kind of message that was looked at, in the wire's word: {@code CONFIRM}. */
  public abstract String kind();

  /** Whether the checksum is accepted as it is. */
  public abstract boolean agrees();

  /** What the rule covers, in its order. */
  public abstract List<String> signedFields();

  /** What was found; with {@link #agrees} these are remarks. */
  public abstract List<ChecksumFinding> findings();

  /** A report. */
  public static ChecksumReport of(
      String kind, boolean agrees, List<String> signedFields, List<ChecksumFinding> findings) {
    return new Builder()
        .kind(kind)
        .agrees(agrees)
        .signedFields(signedFields)
        .findings(findings)
        .build();
  }

  /** Collects a report. */
  static final class Builder extends ImmutableChecksumReport.Builder {
    Builder() {}
  }
}
