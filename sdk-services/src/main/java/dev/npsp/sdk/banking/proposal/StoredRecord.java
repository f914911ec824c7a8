package dev.npsp.sdk.banking.proposal;

import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
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

  /** When the record is due to be processed; whole milliseconds. Empty for never. */
  public abstract Optional<Instant> due();

  /** The content, JSON or text; a few kilobytes. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract String body();

  /** A record that is not stored yet. */
  public static Builder builder(String kind, String key, String body) {
    return new Builder().kind(kind).key(key).body(body).version(1);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a record. */
  public static final class Builder extends ImmutableStoredRecord.Builder {
    Builder() {}
  }
}
