package dev.npsp.sdk.feeds;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** Which feeds an agency takes part in, and where it keeps what comes. */
@PublicType
@Value.Immutable
public abstract class FeedSettings {

  FeedSettings() {}

  /** Where dossiers are kept. */
  public abstract FeedInbox inbox();

  /** Where it is kept how far a feed was read. Default: in memory. */
  @Value.Default
  public FeedCursor cursor() {
    return FeedCursor.inMemory();
  }

  /** Birth and death registration. */
  public abstract Optional<CivilStatusSettings> civilStatus();

  /** Judicial records. */
  public abstract Optional<JudicialRecordSettings> judicialRecord();

  /** Social protection. */
  public abstract Optional<SocialProtectionSettings> socialProtection();

  /** Settings with that inbox and no feed yet. */
  public static Builder builder(FeedInbox inbox) {
    return new Builder().inbox(inbox);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects settings. */
  public static final class Builder extends ImmutableFeedSettings.Builder {
    Builder() {}
  }
}
