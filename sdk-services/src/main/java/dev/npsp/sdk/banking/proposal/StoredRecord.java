package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.core.internal.type.PublicType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One row of a {@link BankStore}. Bodies name accounts; protect the table accordingly. */
@PublicType
@Value.Immutable
public abstract class StoredRecord {

  StoredRecord() {}

  /** What it is, at most 20 capitals. */
  public abstract String kind();

  /** Unique within its kind, at most 200 ASCII characters. */
  public abstract String key();

  /** 1 when inserted, one more with every change. */
  public abstract long version();

  /** When somebody has to look at it; whole milliseconds. Empty for never. */
  public abstract Optional<Instant> due();

  /** The content, JSON or text; a few kilobytes. */
  @Value.Redacted
  public abstract String body();

  /** A record that is not stored yet. */
  public static Builder builder(String kind, String key, String body) {
    return new Builder().kind(kind).key(key).body(body).version(1);
  }

  /** The same, to be changed. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a record. */
  public static final class Builder extends ImmutableStoredRecord.Builder {
    Builder() {}
  }
}
