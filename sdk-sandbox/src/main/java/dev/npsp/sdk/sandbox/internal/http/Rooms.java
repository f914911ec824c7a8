package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.SandboxTimer;
import dev.npsp.sdk.sandbox.internal.agency.AgencyCaller;
import dev.npsp.sdk.sandbox.internal.bank.BankRoom;
import dev.npsp.sdk.sandbox.internal.data.Seeds;
import dev.npsp.sdk.sandbox.internal.directions.DocumentHub;
import dev.npsp.sdk.sandbox.internal.feeds.FeedRoom;
import dev.npsp.sdk.sandbox.internal.hagiang.HaGiangGateway;
import dev.npsp.sdk.sandbox.internal.igate.IgateEndpoint;
import dev.npsp.sdk.sandbox.internal.lgsp.LgspRoom;
import dev.npsp.sdk.sandbox.internal.mapi.CitizenFiling;
import dev.npsp.sdk.sandbox.internal.mapi.MapiEndpoint;
import dev.npsp.sdk.sandbox.internal.onestop.OneStopGateway;
import dev.npsp.sdk.sandbox.internal.pay.PaymentRoom;
import dev.npsp.sdk.sandbox.internal.petitions.PetitionOffice;
import dev.npsp.sdk.sandbox.internal.reporting.ReportingOffice;
import dev.npsp.sdk.sandbox.internal.results.ResultStore;
import dev.npsp.sdk.sandbox.internal.store.CallCounts;
import dev.npsp.sdk.sandbox.internal.store.DossierStore;
import dev.npsp.sdk.sandbox.internal.store.FaultQueue;
import dev.npsp.sdk.sandbox.internal.store.ProcedureShelf;
import dev.npsp.sdk.sandbox.internal.store.Sessions;
import dev.npsp.sdk.sandbox.internal.store.SummaryStore;
import dev.npsp.sdk.sandbox.internal.web.OpenGateway;
import dev.npsp.sdk.sandbox.internal.web.PublicApi;
import java.net.URI;
import java.util.function.Supplier;

/** The parts of the portal, put together once; the HTTP server and the test API are two ways in. */
public record Rooms(
    DossierStore dossiers,
    SummaryStore months,
    ProcedureShelf procedures,
    Sessions sessions,
    Sessions tokens,
    CallCounts counts,
    MapiEndpoint mapi,
    IgateEndpoint igate,
    HaGiangGateway haGiang,
    OneStopGateway thanhHoa,
    OneStopGateway dienBien,
    CitizenFiling citizens,
    PaymentRoom payments,
    ResultStore results,
    OpenGateway openGateway,
    PublicApi publicApi,
    AgencyCaller agencyCaller,
    FeedRoom feeds,
    LgspRoom lgsp,
    ReportingOffice reporting,
    DocumentHub hub,
    PetitionOffice petitions,
    BankRoom bank,
    FaultQueue faults) {

  public static Rooms furnish(SandboxOptions options, SandboxTimer timer, Supplier<URI> base) {
    DossierStore dossiers = new DossierStore(options.keep(), options.applyBeforeRefusal());
    Sessions sessions = sessions(options);
    Sessions tokens = sessions(options);
    CallCounts counts = new CallCounts();
    FaultQueue faults = new FaultQueue();
    Seeds seeds = Seeds.load();
    SummaryStore months = new SummaryStore();
    ProcedureShelf procedures = new ProcedureShelf(seeds.procedures());
    BankRoom bank = new BankRoom(options, Seeds.bills());
    PaymentRoom payments =
        new PaymentRoom(options, timer, faults, base, bank.ledger(), bank::hasBank);
    bank.knows(payments.settler());
    MapiEndpoint mapi =
        new MapiEndpoint(seeds, procedures, dossiers, months, sessions, counts, options);
    return new Rooms(
        dossiers,
        months,
        procedures,
        sessions,
        tokens,
        counts,
        mapi,
        new IgateEndpoint(dossiers, tokens, counts, options),
        new HaGiangGateway(dossiers, counts),
        OneStopGateway.thanhHoa(mapi, counts),
        OneStopGateway.dienBien(mapi, counts),
        new CitizenFiling(dossiers, options.clock()),
        payments,
        new ResultStore(),
        new OpenGateway(seeds),
        new PublicApi(seeds, procedures, dossiers, counts),
        new AgencyCaller(options, dossiers, procedures, faults, base),
        new FeedRoom(options),
        new LgspRoom(options, base),
        new ReportingOffice(sessions(options), counts, options),
        new DocumentHub(seeds.agencies(), counts, options),
        new PetitionOffice(sessions(options), counts, options),
        bank,
        faults);
  }

  private static Sessions sessions(SandboxOptions options) {
    return new Sessions(options.clock(), options.sessionLifetime(), options.oneSessionAnAccount());
  }

  /** All sessions end, on all wires. */
  public void endSessions() {
    sessions.endAll();
    tokens.endAll();
    reporting.endSessions();
    petitions.endSessions();
  }

  /** Where the portal calls the agency from now on. */
  public void agencyIsAt(URI agency) {
    payments.agencyIsAt(agency);
    agencyCaller.agencyIsAt(agency);
  }

  public void misbehave(int times, Fault fault) {
    for (int i = 0; i < times; i++) {
      faults.add(fault);
    }
  }

  /** Forgets everything but the sessions: a client that is logged in stays so. */
  public void reset() {
    faults.clear();
    dossiers.clear();
    payments.clear();
    months.clear();
    procedures.reset();
    agencyCaller.clear();
    feeds.clear();
    results.clear();
    lgsp.forget();
    reporting.clear();
    hub.clear();
    petitions.clear();
    bank.clear();
    mapi.forget();
    igate.forget();
    counts.clear();
  }
}
