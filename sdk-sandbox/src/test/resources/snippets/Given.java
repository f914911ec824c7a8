import java.io.InputStream;
import java.security.cert.X509Certificate;
import javax.sql.DataSource;
import org.slf4j.Logger;

/**
 * What the blocks of the documents take as given: what a host has, and what an earlier block made.
 */
abstract class Given {

  // the client
  PortalEnvironment environment;
  AgencyCode agency;
  Credentials credentials;
  PortalClient portal;

  // of the host
  Clock clock;
  DataSource dataSource;
  Executor executor;
  ScheduledExecutorService scheduler;
  Logger log;
  Path directory;
  Path file;
  KeyRing keys;

  // what came in at a server, and what goes back
  InboundRequest request;
  String method;
  String path;
  String rawQuery;
  Map<String, List<String>> headers;
  byte[] body;

  abstract void respond(byte[] body);

  abstract void redirect(URI address);

  // reports
  ReportingClient reporting;
  ReportingRegime regime;
  ReportTemplate template;
  Report report;
  MonthlyReport counted;

  // directions
  DocumentAxis axis;
  DirectionsClient directions;
  DirectionKey key;
  EDocument document;

  // applications
  Organisation trader;
  PromotionProgramme programme;
  PromotionNotice notice;

  // dossiers
  DossierCode code;
  Dossier dossier;
  Procedure procedure;
  Channel online;
  Instant receivedAt;
  WorkingCalendar calendar;

  abstract Stream<LocalDossier> localDossiers();

  // payments
  String number;
  PaymentOrder order;
  PaymentOrder correctedOrder;
  PaymentOrders orders;
  PaymentStore store;
  PaymentTracker tracker;
  String form;
  Outbox outbox;

  abstract void record(Verified<PaymentResult> result);

  abstract BillAnswer bill(DossierCode dossier);

  interface Outbox {
    void put(String number);
  }

  // what the portal calls
  InboundOffice office;
  FileShare files;
  FiledFiles portalFiles;
  FiledDossier filedDossier;
  JdbcStores stores;
  Promotions promotions;

  interface InboundOffice {
    Optional<StatusAnswer> statusOf(StatusQuestion question);

    InboundResult takeFiled(FiledDossier filed);

    InboundResult takePromotion(PromotionDossier promotion);

    InboundResult amendPromotion(AmendedPromotion promotion);

    InboundResult takeReceipt(LandTaxReceipt receipt);

    InboundResult takeNotice(LandTaxNotice notice);
  }

  interface Promotions {
    boolean insertIfAbsent(String portalNumber, PromotionDossier promotion);
  }

  // petitions
  Petition petition;

  // feeds
  FeedInbox inbox;
  Queue<InboxEntry> work;
  CivilStatusResult registration;
  JudicialRecordResult judicialRecord;

  // banking
  BankSettings bankSettings;
  CoreBanking core;
  EtaxBank etaxBank;
  SignedEnvelope envelopes;
  PlatformEndpoint platform;
  X509Certificate taxAuthority;
  DayFileSubject subject;
  InputStream stream;
  RowConsumer consumer;
  Stream<DayFileRow> rows;

  abstract void enter(Finding finding);

  // who signed in
  Accounts accounts;

  interface Accounts {
    String accountFor(String key, PortalProfile profile);
  }
}
