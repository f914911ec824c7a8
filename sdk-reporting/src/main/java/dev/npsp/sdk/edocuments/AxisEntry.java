package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A message in a list of the axis. */
@PublicType
@Value.Immutable
public abstract class AxisEntry {

  AxisEntry() {}

  /** The id that the axis gave it. Wire: {@code docId}. */
  public abstract String docId();

  /** The code of the sender. Wire: {@code from}. */
  public abstract Optional<String> sender();

  /** The code of the receiver. Wire: {@code to}. */
  public abstract Optional<String> receiver();

  /** {@code edoc} or {@code status}. Wire: {@code messageType}. */
  public abstract Optional<String> messageType();

  /** How far the receiver's system is. Wire: {@code status}. */
  public abstract Optional<AxisMark> mark();

  /** When it came to the axis; empty when that is not told, or cannot be read. */
  public abstract Optional<Instant> created();

  /** A message of that id, to be completed. */
  public static Builder builder(String docId) {
    return new Builder().docId(docId);
  }

  /** Builds an {@link AxisEntry}. */
  public static final class Builder extends ImmutableAxisEntry.Builder {
    Builder() {}
  }
}
