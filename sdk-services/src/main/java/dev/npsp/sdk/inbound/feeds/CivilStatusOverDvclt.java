package dev.npsp.sdk.inbound.feeds;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.internal.dvclt.DvcltLogin;
import dev.npsp.sdk.internal.dvclt.DvcltRoute;
import dev.npsp.sdk.internal.dvclt.DvcltWire;
import dev.npsp.sdk.internal.dvclt.feeds.CivilStatusMapping;
import dev.npsp.sdk.internal.dvclt.feeds.ListedRow;
import dev.npsp.sdk.internal.wire.WireLimit;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Birth and death registration over the combined service's wire. */
final class CivilStatusOverDvclt implements CivilStatusFeed {

  private static final String REPORT = "feeds.civilStatus.report";

  private final CivilStatusMapping mapping;
  private final CallExecutor calls;
  private final FeedInbox inbox;
  private final FeedRule rule;
  private final FeedReports reports;
  private final Operation<Object, List<ListedRow>> list;
  private final Operation<FeedDossier, FeedAnswer> acknowledge;

  CivilStatusOverDvclt(Engine engine, CivilStatusSettings settings, FeedInbox inbox) {
    this.mapping = new CivilStatusMapping(engine.json(), settings);
    DvcltLogin login = new DvcltLogin(settings, engine.time().clock());
    this.calls = engine.over(new DvcltWire(settings, engine.json()), login::logIn);
    this.inbox = inbox;
    this.rule = new FeedRule(inbox);
    this.reports = new FeedReports(FeedKind.CIVIL_STATUS, inbox, calls, engine.limitWords());
    this.list =
        new Operation<>(
            "feeds.civilStatus.list",
            "hosolienthong",
            DvcltRoute.LIST,
            Effect.READ,
            mapping::nothing,
            mapping::toList);
    this.acknowledge =
        new Operation<>(
            "feeds.civilStatus.acknowledge",
            "daNhan",
            DvcltRoute.ACKNOWLEDGE,
            Effect.UPSERT,
            mapping::toAcknowledge,
            mapping::toAnswer);
  }

  @Override
  public PullReport pull(Consumer<? super FeedArrival> taken, RequestOptions options) {
    PullTally tally = new PullTally();
    for (ListedRow row : calls.callChecked(list, List.of(), options)) {
      FeedArrival arrival = take(row, tally, options);
      if (arrival != null) {
        taken.accept(arrival);
        acknowledge(arrival, tally, options);
      }
    }
    return tally.report();
  }

  private @Nullable FeedArrival take(ListedRow row, PullTally tally, RequestOptions options) {
    FeedDossier dossier;
    try {
      dossier = calls.callChecked(detail(row), row, options);
    } catch (PortalException e) {
      tally.failed(row.reference(), "read", e);
      return null;
    }
    FeedArrival arrival = rule.take(dossier);
    tally.took(arrival);
    return arrival;
  }

  private Operation<ListedRow, FeedDossier> detail(ListedRow row) {
    return new Operation<>(
        "feeds.civilStatus.read",
        "hosolienthong",
        DvcltRoute.detail(row.key()),
        Effect.READ,
        mapping::nothing,
        mapping::toDossier);
  }

  private void acknowledge(FeedArrival arrival, PullTally tally, RequestOptions options) {
    FeedDossier dossier = arrival.dossier();
    try {
      calls.callChecked(acknowledge, dossier, options);
    } catch (PortalException e) {
      tally.failed(dossier.nationalNumber().value(), "acknowledge", e);
      return;
    }
    inbox.noteAcknowledged(FeedKind.CIVIL_STATUS, dossier.nationalNumber(), dossier.fingerprint());
    tally.acknowledged();
  }

  @Override
  public FeedAnswer report(CivilStatusUpdate update, RequestOptions options) {
    HeldDossier held = reports.held(update.nationalNumber(), REPORT, options);
    update
        .state()
        .previous()
        .filter(before -> !held.reported().contains(before.code()))
        .ifPresent(
            before -> {
              throw reports.notSent(
                  REPORT, options, WireLimit.STATUS_ORDER, "state", update.state(), before);
            });
    Operation<CivilStatusUpdate, FeedAnswer> status = status(held);
    String code = update.state().code();
    return update.state().equals(CivilStatusState.SUPPLEMENT_ASKED)
        ? reports.askForSupplement(status, update, code, held, options)
        : reports.send(status, update, code, held, options);
  }

  private Operation<CivilStatusUpdate, FeedAnswer> status(HeldDossier held) {
    return new Operation<>(
        REPORT,
        "capNhatTrangThaiHoSoDVCLTHoTich",
        DvcltRoute.STATUS,
        Effect.UPSERT,
        update -> mapping.toStatus(update, held),
        mapping::toAnswer);
  }
}
