package dev.npsp.sdk.inbound.feeds;

import dev.npsp.sdk.DossierStatus;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.internal.judicialrecord.JudicialRecordWire;
import dev.npsp.sdk.internal.judicialrecord.feeds.JudicialRecordMapping;
import java.util.function.Consumer;

/** Judicial records: a desk for what is pushed, and reports that go back. */
final class JudicialRecordsOverWire implements JudicialRecordFeed {

  private static final String REPORT = "feeds.judicialRecords.report";

  private final Json json;
  private final JudicialRecordSettings settings;
  private final FeedInbox inbox;
  private final FeedReports reports;
  private final Operation<JudicialRecordUpdate, FeedAnswer> report;

  JudicialRecordsOverWire(Engine engine, JudicialRecordSettings settings, FeedInbox inbox) {
    this.json = engine.json();
    this.settings = settings;
    this.inbox = inbox;
    JudicialRecordMapping mapping = new JudicialRecordMapping(json, settings);
    this.reports =
        new FeedReports(
            FeedKind.JUDICIAL_RECORD,
            inbox,
            engine.over(new JudicialRecordWire(settings, engine.json())),
            engine.limitWords());
    this.report =
        new Operation<>(
            REPORT,
            "traKetQuaHoSoLLTP",
            "result",
            Effect.UPSERT,
            mapping::toReport,
            mapping::toAnswer);
  }

  @Override
  public JudicialRecordDesk desk(Consumer<? super FeedArrival> taken) {
    return new JudicialRecordDesk(json, settings, inbox, taken);
  }

  @Override
  public FeedAnswer report(JudicialRecordUpdate update, RequestOptions options) {
    HeldDossier held = reports.held(update.number(), REPORT, options);
    String code = update.isRecall() ? "thuhoi" : update.status().code();
    FeedAnswer answer =
        update.status().equals(DossierStatus.SUPPLEMENT_REQUESTED)
            ? reports.askForSupplement(report, update, code, held, options)
            : reports.send(report, update, code, held, options);
    // who takes a status of a dossier has seen that we hold it
    inbox.noteAcknowledged(FeedKind.JUDICIAL_RECORD, held.nationalNumber(), held.fingerprint());
    return answer;
  }
}
