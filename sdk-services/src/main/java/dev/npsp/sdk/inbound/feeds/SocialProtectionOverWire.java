package dev.npsp.sdk.inbound.feeds;

import dev.npsp.sdk.DossierStatus;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.internal.socialprotection.SocialProtectionRoute;
import dev.npsp.sdk.internal.socialprotection.SocialProtectionWire;
import dev.npsp.sdk.internal.socialprotection.feeds.ApplicationRow;
import dev.npsp.sdk.internal.socialprotection.feeds.SocialProtectionMapping;
import dev.npsp.sdk.internal.socialprotection.feeds.SocialProtectionMapping.Window;
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

  SocialProtectionOverWire(Engine engine, SocialProtectionSettings own, FeedSettings settings) {
    this.settings = own;
    this.mapping = new SocialProtectionMapping(engine.json(), own);
    this.calls = engine.over(new SocialProtectionWire(own, engine.json()));
    this.cursor = settings.cursor();
    this.rule = new FeedRule(settings.inbox());
    this.reports =
        new FeedReports(FeedKind.SOCIAL_PROTECTION, settings.inbox(), calls, engine.limitWords());
    this.clock = engine.time().clock();
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
  public PullReport pull(Consumer<? super FeedArrival> taken, RequestOptions options) {
    PullTally tally = new PullTally();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant from = earlier(cursor.read(FeedKind.SOCIAL_PROTECTION).orElse(settings.start()), now);
    boolean whole = true;
    do { // once at least: what appeared since, in the same second or late, is in the overlap
      Instant until = earlier(from.plus(settings.window()), now);
      whole &= take(new Window(from.minus(settings.overlap()), until), tally, taken, options);
      if (whole) {
        cursor.moveTo(FeedKind.SOCIAL_PROTECTION, until);
      }
      from = until;
    } while (from.isBefore(now));
    return tally.report();
  }

  private boolean take(
      Window window, PullTally tally, Consumer<? super FeedArrival> taken, RequestOptions options) {
    boolean whole = true;
    for (ApplicationRow row : calls.callChecked(pull, window, options)) {
      SocialProtectionDossier dossier;
      try {
        dossier = mapping.toDossier(row);
      } catch (JsonUnreadable e) {
        tally.failed(row.reference(), "read", "the dossier is " + e.getMessage() + ".");
        whole = false;
        continue;
      }
      FeedArrival arrival = rule.take(dossier);
      tally.took(arrival);
      taken.accept(arrival);
    }
    return whole;
  }

  @Override
  public FeedAnswer report(SocialProtectionStep input, RequestOptions options) {
    HeldDossier held = reports.held(input.number(), REPORT, options);
    String code = input.status().code();
    return input.status().equals(DossierStatus.SUPPLEMENT_REQUESTED)
        ? reports.askForSupplement(step, input, code, held, options)
        : reports.send(step, input, code, held, options);
  }

  @Override
  public FeedAnswer report(SocialProtectionResult input, RequestOptions options) {
    HeldDossier held = reports.held(input.number(), RESULT, options);
    return reports.send(result(held), input, "result", held, options);
  }

  private Operation<SocialProtectionResult, FeedAnswer> result(HeldDossier held) {
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
