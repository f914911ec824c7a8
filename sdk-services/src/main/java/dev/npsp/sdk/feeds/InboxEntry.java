package dev.npsp.sdk.feeds;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What an inbox says of a dossier that it holds: no form, only what the rule of intake asks. */
@PublicType
@Value.Immutable
public abstract class InboxEntry {

  InboxEntry() {}

  /** The way it came. */
  public abstract FeedKind feed();

  /** The number of the national side. */
  public abstract DossierCode nationalNumber();

  /** The agency's own number, the same for ever. */
  public abstract DossierCode localNumber();

  /** The procedure as it came with the dossier. */
  public abstract Optional<String> procedureCode();

  /** What is held, by {@link FeedDossier#fingerprint()}. */
  public abstract String fingerprint();

  /** Whether the citizen was asked for a supplement that has not come yet. */
  @Value.Default
  public boolean waitsForSupplement() {
    return false;
  }

  /** Whether the national side is known to have seen that this content is held. */
  @Value.Default
  public boolean acknowledged() {
    return false;
  }

  /** The statuses that the national side has taken, in the feed's codes. */
  public abstract Set<String> reported();

  /** A dossier that is held under both numbers. */
  public static Builder builder(FeedDossier dossier, DossierCode localNumber) {
    return builder(dossier.feed(), dossier.nationalNumber(), localNumber, dossier.fingerprint())
        .procedureCode(dossier.procedureCode());
  }

  /** A dossier that is held, as a store reads it. */
  public static Builder builder(
      FeedKind feed, DossierCode nationalNumber, DossierCode localNumber, String fingerprint) {
    return new Builder()
        .feed(feed)
        .nationalNumber(nationalNumber)
        .localNumber(localNumber)
        .fingerprint(fingerprint);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is held. */
  public static final class Builder extends ImmutableInboxEntry.Builder {
    Builder() {}
  }
}
