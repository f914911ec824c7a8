package dev.npsp.sdk.feeds.internal;

import dev.npsp.sdk.core.callback.InboundEndpoint;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.feeds.FeedAnswer;
import dev.npsp.sdk.feeds.FeedDelivery;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.feeds.FeedKind;
import dev.npsp.sdk.feeds.InboxEntry;
import dev.npsp.sdk.feeds.JudicialRecordFeed;
import dev.npsp.sdk.feeds.JudicialRecordSettings;
import dev.npsp.sdk.feeds.JudicialRecordUpdate;
import dev.npsp.sdk.feeds.internal.judicialrecord.InboxJudicialRecordEndpoint;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordMapping;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordOperations;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordWire;
import dev.npsp.sdk.wire.ClientContext;
import java.util.function.Consumer;

/** Judicial records: an endpoint for what is pushed, and reports that go back. */
final class JudicialRecordsOverWire implements JudicialRecordFeed {

  private final Json json;
  private final JudicialRecordSettings settings;
  private final FeedInbox inbox;
  private final FeedReports reports;
  private final JudicialRecordMapping mapping;

  JudicialRecordsOverWire(ClientContext context, JudicialRecordSettings settings, FeedInbox inbox) {
    this.json = context.json();
    this.settings = settings;
    this.inbox = inbox;
    this.mapping = new JudicialRecordMapping(json, settings);
    this.reports =
        new FeedReports(
            FeedKind.JUDICIAL_RECORD,
            inbox,
            context.over(new JudicialRecordWire(settings)),
            context.limitWords());
  }

  @Override
  public InboundEndpoint endpoint(Consumer<? super FeedDelivery> taken) {
    return new InboxJudicialRecordEndpoint(json, settings, inbox, taken);
  }

  @Override
  public FeedAnswer report(JudicialRecordUpdate update) {
    InboxEntry held = reports.held(update.number(), JudicialRecordOperations.REPORT.name());
    String code = update.isRecall() ? "thuhoi" : update.status().code();
    FeedReport<JudicialRecordMapping, JudicialRecordUpdate> report =
        new FeedReport<>(mapping, update, held);
    FeedAnswer answer =
        update.status().equals(DossierStatus.SUPPLEMENT_REQUESTED)
            ? reports.askForSupplement(JudicialRecordOperations.REPORT, report, code)
            : reports.send(JudicialRecordOperations.REPORT, report, code);
    // who takes a status of a dossier has seen that we hold it
    inbox.noteAcknowledged(FeedKind.JUDICIAL_RECORD, held.nationalNumber(), held.fingerprint());
    return answer;
  }
}
