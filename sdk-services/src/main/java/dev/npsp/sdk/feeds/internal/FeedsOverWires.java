package dev.npsp.sdk.feeds.internal;

import dev.npsp.sdk.feeds.CivilStatusFeed;
import dev.npsp.sdk.feeds.FeedSettings;
import dev.npsp.sdk.feeds.FeedsClient;
import dev.npsp.sdk.feeds.JudicialRecordFeed;
import dev.npsp.sdk.feeds.SocialProtectionFeed;
import dev.npsp.sdk.wire.ClientContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Each feed over its own wire, all over one inbox. */
public final class FeedsOverWires implements FeedsClient {

  private final @Nullable CivilStatusFeed civilStatus;
  private final @Nullable JudicialRecordFeed judicialRecords;
  private final @Nullable SocialProtectionFeed socialProtection;

  public FeedsOverWires(ClientContext context, FeedSettings settings) {
    this.civilStatus =
        settings
            .civilStatus()
            .map(own -> new CivilStatusOverDvclt(context, own, settings.inbox()))
            .orElse(null);
    this.judicialRecords =
        settings
            .judicialRecord()
            .map(own -> new JudicialRecordsOverWire(context, own, settings.inbox()))
            .orElse(null);
    this.socialProtection =
        settings
            .socialProtection()
            .map(own -> new SocialProtectionOverWire(context, own, settings))
            .orElse(null);
  }

  @Override
  public CivilStatusFeed civilStatus() {
    return present(civilStatus, "civilStatus");
  }

  @Override
  public JudicialRecordFeed judicialRecords() {
    return present(judicialRecords, "judicialRecord");
  }

  @Override
  public SocialProtectionFeed socialProtection() {
    return present(socialProtection, "socialProtection");
  }

  private static <T> T present(@Nullable T feed, String name) {
    return Optional.ofNullable(feed)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "This client does not take part in that feed: set FeedSettings.builder(inbox)."
                        + name
                        + "(..)."));
  }
}
