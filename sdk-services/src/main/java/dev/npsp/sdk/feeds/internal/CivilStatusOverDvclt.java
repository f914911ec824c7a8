package dev.npsp.sdk.feeds.internal;

import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.feeds.CivilStatusFeed;
import dev.npsp.sdk.feeds.CivilStatusSettings;
import dev.npsp.sdk.feeds.CivilStatusState;
import dev.npsp.sdk.feeds.CivilStatusUpdate;
import dev.npsp.sdk.feeds.FeedAnswer;
import dev.npsp.sdk.feeds.FeedDelivery;
import dev.npsp.sdk.feeds.FeedDossier;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.feeds.FeedKind;
import dev.npsp.sdk.feeds.InboxEntry;
import dev.npsp.sdk.feeds.PullReport;
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusMapping;
import dev.npsp.sdk.feeds.internal.dvclt.DvcltLogin;
import dev.npsp.sdk.feeds.internal.dvclt.DvcltRoute;
import dev.npsp.sdk.feeds.internal.dvclt.DvcltWire;
import dev.npsp.sdk.feeds.internal.dvclt.ListedRow;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.WireLimit;
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

  CivilStatusOverDvclt(ClientContext context, CivilStatusSettings settings, FeedInbox inbox) {
    this.mapping = new CivilStatusMapping(context.json(), settings);
    DvcltLogin login = new DvcltLogin(settings, context.time().clock());
    this.calls =
        context.over(
            "dvclt",
            new DvcltWire(settings, context.json()),
            settings.service(),
            settings.account(),
            login::logIn);
    this.inbox = inbox;
    this.rule = new FeedRule(inbox);
    this.reports = new FeedReports(FeedKind.CIVIL_STATUS, inbox, calls, context.limitWords());
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
  public PullReport pull(Consumer<? super FeedDelivery> taken) {
    PullTally tally = new PullTally();
    for (ListedRow row : calls.callChecked(list, List.of())) {
      FeedDelivery arrival = take(row, tally);
      if (arrival != null) {
        taken.accept(arrival);
        acknowledge(arrival, tally);
      }
    }
    return tally.report();
  }

  private @Nullable FeedDelivery take(ListedRow row, PullTally tally) {
    FeedDossier dossier;
    try {
      dossier = calls.callChecked(detail(row), row);
    } catch (PortalException e) {
      tally.failed(row.reference(), "read", e);
      return null;
    }
    FeedDelivery arrival = rule.take(dossier);
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

  private void acknowledge(FeedDelivery arrival, PullTally tally) {
    FeedDossier dossier = arrival.dossier();
    try {
      calls.callChecked(acknowledge, dossier);
    } catch (PortalException e) {
      tally.failed(dossier.nationalNumber().value(), "acknowledge", e);
      return;
    }
    inbox.noteAcknowledged(FeedKind.CIVIL_STATUS, dossier.nationalNumber(), dossier.fingerprint());
    tally.acknowledged();
  }

  @Override
  public FeedAnswer report(CivilStatusUpdate update) {
    InboxEntry held = reports.held(update.nationalNumber(), REPORT);
    update
        .state()
        .previous()
        .filter(before -> !held.reported().contains(before.code()))
        .ifPresent(
            before -> {
              throw reports.notSent(
                  REPORT, WireLimit.STATUS_ORDER, "state", update.state(), before);
            });
    Operation<CivilStatusUpdate, FeedAnswer> status = status(held);
    String code = update.state().code();
    return update.state().equals(CivilStatusState.SUPPLEMENT_ASKED)
        ? reports.askForSupplement(status, update, code, held)
        : reports.send(status, update, code, held);
  }

  private Operation<CivilStatusUpdate, FeedAnswer> status(InboxEntry held) {
    return new Operation<>(
        REPORT,
        "capNhatTrangThaiHoSoDVCLTHoTich",
        DvcltRoute.STATUS,
        Effect.UPSERT,
        update -> mapping.toStatus(update, held),
        mapping::toAnswer);
  }
}
