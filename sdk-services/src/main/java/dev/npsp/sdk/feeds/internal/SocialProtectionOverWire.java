package dev.npsp.sdk.feeds.internal;

import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.feeds.FeedAnswer;
import dev.npsp.sdk.feeds.FeedCursor;
import dev.npsp.sdk.feeds.FeedDelivery;
import dev.npsp.sdk.feeds.FeedKind;
import dev.npsp.sdk.feeds.FeedSettings;
import dev.npsp.sdk.feeds.InboxEntry;
import dev.npsp.sdk.feeds.PullReport;
import dev.npsp.sdk.feeds.SocialProtectionDossier;
import dev.npsp.sdk.feeds.SocialProtectionFeed;
import dev.npsp.sdk.feeds.SocialProtectionResult;
import dev.npsp.sdk.feeds.SocialProtectionSettings;
import dev.npsp.sdk.feeds.SocialProtectionStep;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionMapping;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionMapping.Window;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionOperations;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionSheet.ApplicationRow;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionWire;
import dev.npsp.sdk.wire.ClientContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/** Social protection over the wire of its ministry. */
final class SocialProtectionOverWire implements SocialProtectionFeed {

  private final SocialProtectionSettings settings;
  private final SocialProtectionMapping mapping;
  private final CallExecutor calls;
  private final FeedCursor cursor;
  private final FeedRule rule;
  private final FeedReports reports;
  private final Clock clock;

  SocialProtectionOverWire(
      ClientContext context, SocialProtectionSettings own, FeedSettings settings) {
    this.settings = own;
    this.mapping = new SocialProtectionMapping(context.json(), own);
    this.calls = context.over(new SocialProtectionWire(own));
    this.cursor = settings.cursor();
    this.rule = new FeedRule(settings.inbox());
    this.reports =
        new FeedReports(FeedKind.SOCIAL_PROTECTION, settings.inbox(), calls, context.limitWords());
    this.clock = context.time().clock();
  }

  @Override
  public PullReport pull(Consumer<? super FeedDelivery> taken) {
    PullTally tally = new PullTally();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant from = earlier(cursor.read(FeedKind.SOCIAL_PROTECTION).orElse(settings.start()), now);
    boolean whole = true;
    do { // once at least: what appeared since, in the same second or late, is in the overlap
      Instant until = earlier(from.plus(settings.window()), now);
      whole &= take(new Window(from.minus(settings.overlap()), until), tally, taken);
      if (whole) {
        cursor.moveTo(FeedKind.SOCIAL_PROTECTION, until);
      }
      from = until;
    } while (from.isBefore(now));
    return tally.report();
  }

  private boolean take(Window window, PullTally tally, Consumer<? super FeedDelivery> taken) {
    boolean whole = true;
    for (ApplicationRow row : rows(window)) {
      SocialProtectionDossier dossier;
      try {
        dossier = mapping.toDossier(row);
      } catch (JsonUnreadable e) {
        tally.failed(row.reference(), "read", "the dossier is " + e.getMessage() + ".");
        whole = false;
        continue;
      }
      FeedDelivery arrival = rule.take(dossier);
      tally.took(arrival);
      taken.accept(arrival);
    }
    return whole;
  }

  private List<ApplicationRow> rows(Window window) {
    return calls.call(
        SocialProtectionOperations.PULL, new Mapped<>(mapping, window), Checks.none());
  }

  @Override
  public FeedAnswer report(SocialProtectionStep input) {
    InboxEntry held = reports.held(input.number(), SocialProtectionOperations.STEP.name());
    FeedReport<SocialProtectionMapping, SocialProtectionStep> report =
        new FeedReport<>(mapping, input, held);
    String code = input.status().code();
    return input.status().equals(DossierStatus.SUPPLEMENT_REQUESTED)
        ? reports.askForSupplement(SocialProtectionOperations.STEP, report, code)
        : reports.send(SocialProtectionOperations.STEP, report, code);
  }

  @Override
  public FeedAnswer report(SocialProtectionResult input) {
    InboxEntry held = reports.held(input.number(), SocialProtectionOperations.RESULT.name());
    return reports.send(
        SocialProtectionOperations.RESULT, new FeedReport<>(mapping, input, held), "result");
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
