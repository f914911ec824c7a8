package dev.npsp.sdk.feeds.internal;

import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
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
import dev.npsp.sdk.feeds.internal.socialprotection.ApplicationRow;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionMapping;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionMapping.Window;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionRoute;
import dev.npsp.sdk.feeds.internal.socialprotection.SocialProtectionWire;
import dev.npsp.sdk.wire.ClientContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/** Social protection over the labour ministry's wire. */
final class SocialProtectionOverWire implements SocialProtectionFeed {

  private static final String REPORT = "feeds.socialProtection.report";
  private static final String RESULT = "feeds.socialProtection.result";

  private final SocialProtectionSettings settings;
  private final SocialProtectionMapping mapping;
  private final CallExecutor calls;
  private final FeedCursor cursor;
  private final FeedRule rule;
  private final FeedReports reports;
  private final Clock clock;
  private final Operation<Window, List<ApplicationRow>> pull;
  private final Operation<SocialProtectionStep, FeedAnswer> step;

  SocialProtectionOverWire(
      ClientContext context, SocialProtectionSettings own, FeedSettings settings) {
    this.settings = own;
    this.mapping = new SocialProtectionMapping(context.json(), own);
    this.calls = context.over(new SocialProtectionWire(own, context.json()));
    this.cursor = settings.cursor();
    this.rule = new FeedRule(settings.inbox());
    this.reports =
        new FeedReports(FeedKind.SOCIAL_PROTECTION, settings.inbox(), calls, context.limitWords());
    this.clock = context.time().clock();
    this.pull =
        new Operation<>(
            "feeds.socialProtection.pull",
            "LayHoSo",
            SocialProtectionRoute.PULL,
            Effect.READ,
            mapping::toPull,
            mapping::toRows);
    this.step =
        new Operation<>(
            REPORT,
            "XuLyHoSo",
            SocialProtectionRoute.STEP,
            Effect.APPEND,
            mapping::toStep,
            mapping::toAnswer);
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
    for (ApplicationRow row : calls.callChecked(pull, window)) {
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

  @Override
  public FeedAnswer report(SocialProtectionStep input) {
    InboxEntry held = reports.held(input.number(), REPORT);
    String code = input.status().code();
    return input.status().equals(DossierStatus.SUPPLEMENT_REQUESTED)
        ? reports.askForSupplement(step, input, code, held)
        : reports.send(step, input, code, held);
  }

  @Override
  public FeedAnswer report(SocialProtectionResult input) {
    InboxEntry held = reports.held(input.number(), RESULT);
    return reports.send(result(held), input, "result", held);
  }

  private Operation<SocialProtectionResult, FeedAnswer> result(InboxEntry held) {
    return new Operation<>(
        RESULT,
        "DongBoDVC",
        SocialProtectionRoute.RESULT,
        Effect.UPSERT,
        result -> mapping.toResult(result, held),
        mapping::toAnswer);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
