package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.FilingChannel;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How, where and when a dossier was filed. On the wire since 2022. */
@PublicType
@Value.Immutable
public abstract class Filing {

  Filing() {}

  /** How it was filed. Wire: {@code KenhThucHien}. */
  public abstract FilingChannel channel();

  /** At which portal it was filed; by default the agency's own. Wire: {@code NoiNopHoSo}. */
  @Value.Default
  public FilingPlace place() {
    return FilingPlace.LOCAL_PORTAL;
  }

  /** When it was filed, which may be before it was received. Wire: {@code NgayNopHoSo}. */
  public abstract Optional<Instant> at();

  /** At the counter. */
  public static Filing inPerson() {
    return builder(FilingChannel.IN_PERSON).build();
  }

  /** Online, at that moment, on the agency's own portal. */
  public static Filing online(Instant at) {
    return builder(FilingChannel.ONLINE).at(at).build();
  }

  /** By public post. */
  public static Filing byPost() {
    return builder(FilingChannel.BY_POST).build();
  }

  /** Filed through that channel. */
  public static Builder builder(FilingChannel channel) {
    return new Builder().channel(channel);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a filing. */
  public static final class Builder extends ImmutableFiling.Builder {
    Builder() {}
  }
}
