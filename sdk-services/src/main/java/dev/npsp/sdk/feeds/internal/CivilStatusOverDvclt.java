package dev.npsp.sdk.feeds.internal;

import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.exec.Mapped;
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
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusOperations;
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusSheet.ListedRow;
import dev.npsp.sdk.feeds.internal.dvclt.DvcltSession;
import dev.npsp.sdk.feeds.internal.dvclt.DvcltWire;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.WireLimit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Birth and death registration over the combined service's wire. */
final class CivilStatusOverDvclt implements CivilStatusFeed {

  private final CivilStatusMapping mapping;
  private final CallExecutor calls;
  private final FeedInbox inbox;
  private final FeedRule rule;
  private final FeedReports reports;

  CivilStatusOverDvclt(ClientContext context, CivilStatusSettings settings, FeedInbox inbox) {
    this.mapping = new CivilStatusMapping(context.json(), settings);
    DvcltSession session = new DvcltSession(settings, context.json(), context.time().clock());
    this.calls = context.over("dvclt", new DvcltWire(settings), session);
    this.inbox = inbox;
    this.rule = new FeedRule(inbox);
    this.reports = new FeedReports(FeedKind.CIVIL_STATUS, inbox, calls, context.limitWords());
  }

  @Override
  public PullReport pull(Consumer<? super FeedDelivery> taken) {
    PullTally tally = new PullTally();
    for (ListedRow row : calls.call(CivilStatusOperations.LIST, mapping, Checks.none())) {
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
      dossier = calls.call(CivilStatusOperations.READ, new Mapped<>(mapping, row), Checks.none());
    } catch (PortalException e) {
      tally.failed(row.reference(), "read", e);
      return null;
    }
    FeedDelivery arrival = rule.take(dossier);
    tally.took(arrival);
    return arrival;
  }

  private void acknowledge(FeedDelivery arrival, PullTally tally) {
    FeedDossier dossier = arrival.dossier();
    try {
      calls.call(CivilStatusOperations.ACKNOWLEDGE, new Mapped<>(mapping, dossier), Checks.none());
    } catch (PortalException e) {
      tally.failed(dossier.nationalNumber().value(), "acknowledge", e);
      return;
    }
    inbox.noteAcknowledged(FeedKind.CIVIL_STATUS, dossier.nationalNumber(), dossier.fingerprint());
    tally.acknowledged();
  }

  @Override
  public FeedAnswer report(CivilStatusUpdate update) {
    InboxEntry held = reports.held(update.nationalNumber(), CivilStatusOperations.REPORT.name());
    update
        .state()
        .previous()
        .filter(before -> !held.reported().contains(before.code()))
        .ifPresent(
            before -> {
              throw reports.notSent(
                  CivilStatusOperations.REPORT.name(),
                  WireLimit.STATUS_ORDER,
                  "state",
                  update.state(),
                  before);
            });
    FeedReport<CivilStatusMapping, CivilStatusUpdate> report =
        new FeedReport<>(mapping, update, held);
    String code = update.state().code();
    return update.state().equals(CivilStatusState.SUPPLEMENT_ASKED)
        ? reports.askForSupplement(CivilStatusOperations.REPORT, report, code)
        : reports.send(CivilStatusOperations.REPORT, report, code);
  }
}
