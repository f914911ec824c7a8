package dev.npsp.sdk.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.Gateway;
import dev.npsp.sdk.GatewayEnvironment;
import dev.npsp.sdk.IgateEnvironment;
import dev.npsp.sdk.LgspHop;
import dev.npsp.sdk.LgspKeys;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.SubmittedDossier;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.procedures.ProceduresClient;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Replies of the portals that speak another protocol than {@code mapi}, to each of its operations.
 */
final class WireTargets {

  private static final IgateEnvironment IGATE =
      IgateEnvironment.builder(Portals.NOWHERE).listPath("list").trackingPath("track").build();
  private static final GatewayEnvironment HA_GIANG =
      GatewayEnvironment.builder(Gateway.HA_GIANG, Portals.NOWHERE)
          .progressPath("progress")
          .statusPath("status")
          .build();
  private static final GatewayEnvironment THANH_HOA =
      GatewayEnvironment.builder(Gateway.THANH_HOA, Portals.NOWHERE)
          .addPath("add")
          .updatePath("update")
          .progressPath("progress")
          .statusPath("status")
          .build();
  private static final String UPLOADED = "igate-upload.json";

  private WireTargets() {}

  /** Each wire with dossiers that it takes whole; files first, where they go first. */
  static List<Area> areas() {
    Area igate = area("igate", IGATE, plain(), "igate-");
    return List.of(
        igate,
        igate.variant(
            "whose file is uploaded",
            () -> Line.ofCalls(Corpus.text(UPLOADED)),
            arguments(withFile()),
            "submit",
            "submitAll"),
        igate.variant("whose file goes", Line::ofCalls, arguments(withFile()), "submit"),
        area("ha-giang", HA_GIANG, plain(), "mapi-write"),
        area("thanh-hoa", THANH_HOA, plain(), "gateway-write"),
        new Area(
            "procedures over thanh-hoa",
            ProceduresClient.class,
            Line::ofCalls,
            line -> client(THANH_HOA, line).procedures(),
            Messages.all(),
            List.of("gateway-procedures")));
  }

  /** The login of a ministry's portal; the listing that comes behind it is sound. */
  static Target token() {
    return Target.of(
        "reply igate token",
        input -> {
          Line tokens = Line.ofLogins();
          tokens.answers(input);
          Line portal = Line.ofCalls();
          portal.answers("{\"Total\":0,\"Data\":[]}".getBytes(UTF_8));
          Transport both =
              call -> (call.uri().getPath().endsWith("token") ? tokens : portal).send(call);
          try (PortalClient client = client(IGATE, both)) {
            client.dossiers().list();
          }
        },
        "igate-token",
        "http-");
  }

  /** What a hub answers to who asks for a token; what comes behind it is sound. */
  static Target hubToken() {
    URI tokens = Portals.NOWHERE.resolve("hub/tokens");
    PortalEnvironment environment =
        PortalEnvironment.mapi(Portals.NOWHERE)
            .through(LgspHop.of(tokens, LgspKeys.of("ak", Secret.of("sk"), "APP", "H99")));
    return Target.of(
        "reply lgsp token",
        input -> {
          Line portal = Line.ofCalls();
          portal.answers("{\"error_code\":0,\"result\":[]}".getBytes(UTF_8));
          Transport hub =
              call ->
                  call.uri().getPath().equals(tokens.getPath())
                      ? new HttpReply(200, Headers.none(), input)
                      : portal.send(call);
          try (PortalClient client = client(environment, hub)) {
            client.catalogues().list(Catalogue.AGENCIES);
          }
        },
        "lgsp-token",
        "http-");
  }

  private static Area area(
      String name, PortalEnvironment environment, Dossier dossier, String seeds) {
    return new Area(
        "dossiers over " + name,
        DossiersClient.class,
        Line::ofCalls,
        line -> client(environment, line).dossiers(),
        arguments(dossier),
        List.of(seeds));
  }

  private static PortalClient client(PortalEnvironment environment, Transport line) {
    Credentials credentials =
        environment instanceof IgateEnvironment
            ? Credentials.clientCredentials("client", Secret.of("secret"))
            : Credentials.password("user", Secret.of("password"));
    return PortalClient.builder(environment, Messages.AGENCY, credentials)
        .knownDossiers(new AllWithAnId())
        .transport(line)
        .retry(RetryPolicy.none())
        .clock(Portals.CLOCK)
        .sleeper(pause -> {})
        .build();
  }

  private static Arguments arguments(Dossier dossier) {
    return Messages.all()
        .with(
            dossier,
            Messages.AGENCY,
            ProgressStep.builder(Messages.DOSSIER, DossierStatus.RECEIVED, "Trần Thị Thử")
                .at(VietnamTime.of(2024, 1, 6, 9, 0))
                .build(),
            StatusUpdate.builder(Messages.DOSSIER.value(), DossierStatus.RECEIVED)
                .at(VietnamTime.of(2024, 1, 6, 9, 0))
                .build());
  }

  private static Dossier plain() {
    return Dossier.builder(
            Messages.DOSSIER,
            ProcedureReference.of(ProcedureCode.of("2.000000"), "Ví dụ", "G05-XX01", "Ví dụ"),
            Applicant.of(Person.of("Nguyễn Văn Ví Dụ", PersonalId.of("001000000000"))))
        .received(VietnamTime.of(2024, 1, 6, 9, 0))
        .build();
  }

  private static Dossier withFile() {
    return plain().toBuilder()
        .addPapers(Attachment.builder(Document.bytes("a.pdf", new byte[] {1})).build())
        .build();
  }

  /** Each dossier is known and has an id; nothing is learnt from answers. */
  private static final class AllWithAnId implements SubmittedDossiers {

    @Override
    public Optional<SubmittedDossier> find(DossierCode code) {
      return Optional.of(SubmittedDossier.builder(code).portalId("1").build());
    }

    @Override
    public void add(SubmittedDossier dossier) {
      // it stays as it is
    }

    @Override
    public void forget(DossierCode code) {
      // it stays as it is
    }
  }
}
