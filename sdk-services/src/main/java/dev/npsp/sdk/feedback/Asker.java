package dev.npsp.sdk.feedback;

import dev.npsp.sdk.core.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** Who asks a question. Personal data: {@code toString} shows none of it. */
@PublicType
@Value.Immutable
public abstract class Asker {

  Asker() {}

  /** The name. Wire: {@code HOVATEN}. */
  @Value.Redacted
  public abstract Optional<String> name();

  /** The address, free text. Wire: {@code DIACHI}. */
  @Value.Redacted
  public abstract Optional<String> address();

  /** Where to write to. Wire: {@code THUDIENTU}. */
  @Value.Redacted
  public abstract Optional<String> email();

  /** Where to call. Wire: {@code SODIENTHOAI}. */
  @Value.Redacted
  public abstract Optional<String> phone();

  /** An asker, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** The same, to be changed. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects the parts. */
  public static final class Builder extends ImmutableAsker.Builder {
    Builder() {}
  }
}
