package dev.npsp.sdk.benchmarks.fuzz;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.catalogues.CataloguesClient;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.dossiers.SubmittedDossier;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.feedback.FeedbackClient;
import dev.npsp.sdk.feeds.FeedsClient;
import dev.npsp.sdk.identity.IdentityClient;
import dev.npsp.sdk.procedures.ProceduresClient;
import dev.npsp.sdk.procedures.open.CatalogueGeneration;
import dev.npsp.sdk.procedures.open.IndexQuery;
import dev.npsp.sdk.procedures.open.IndexTopic;
import dev.npsp.sdk.procedures.open.OpenAgency;
import dev.npsp.sdk.procedures.open.OpenCatalogueClient;
import dev.npsp.sdk.procedures.open.OpenSearch;
import dev.npsp.sdk.procedures.open.OpenServiceQuery;
import dev.npsp.sdk.results.ResultsClient;
import dev.npsp.sdk.services.ServicesClient;
import dev.npsp.sdk.statistics.StatisticsClient;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Replies of every peer to every operation of every client. */
final class ReplyTargets {

  private static final String WRITTEN = "mapi-write";
  private static final String EXISTS = "mapi-write-response-exists.json";

  private ReplyTargets() {}

  static List<Target> all() {
    List<Area> areas = new ArrayList<>(portal());
    areas.add(open());
    areas.add(rebuilt());
    areas.addAll(PaymentTargets.areas());
    areas.addAll(FeedTargets.areas());
    areas.addAll(BankTargets.areas());
    areas.addAll(WireTargets.areas());
    areas.addAll(DocumentTargets.areas());
    areas.add(ReferenceTargets.petitions());
    Operations.requireAll(areas, PortalClient.class, FeedsClient.class);
    List<Target> all = new ArrayList<>();
    areas.forEach(area -> all.addAll(Operations.of(area)));
    all.add(login());
    all.add(ReferenceTargets.figures());
    all.add(WireTargets.token());
    all.add(WireTargets.hubToken());
    return all;
  }

  private static List<Area> portal() {
    Area procedures =
        portal(
            "procedures",
            ProceduresClient.class,
            PortalClient::procedures,
            "mapi-LayDanhSachTTHC",
            "mapi-LayThuTuc",
            "mapi-LayQDCB");
    Area dossiers =
        portal(
            "dossiers",
            DossiersClient.class,
            PortalClient::dossiers,
            WRITTEN,
            "mapi-TraCuuHoSo",
            "dossier-");
    List<Area> areas = new ArrayList<>();
    Catalogue.all().forEach(catalogue -> areas.add(catalogues(catalogue)));
    Collections.addAll(
        areas,
        procedures,
        procedures.variant(
            "of every member",
            Line::ofCalls,
            Messages.all().with(ProcedureCode.of("9.999999")),
            "find",
            "get"),
        portal("services", ServicesClient.class, PortalClient::services, "mapi-LayDVC"),
        dossiers,
        dossiers.variant(
            "which exists as the first answer says",
            () -> Line.ofCalls(Corpus.text(EXISTS)),
            Messages.all(),
            "submit",
            "submitAll"),
        known(),
        portal("identity", IdentityClient.class, PortalClient::identity, "mapi-TraCuuTechID"),
        portal(
            "feedback",
            FeedbackClient.class,
            PortalClient::feedback,
            "mapi-HoiDap",
            "mapi-LayNoiDung",
            WRITTEN),
        portal("statistics", StatisticsClient.class, PortalClient::statistics, WRITTEN),
        portal("results", ResultsClient.class, PortalClient::results, "store-"));
    return areas;
  }

  private static Area portal(
      String name, Class<?> type, Function<PortalClient, Object> client, String... seeds) {
    return new Area(
        name,
        type,
        Line::ofCalls,
        line -> client.apply(client(line, false)),
        Messages.all(),
        List.of(seeds));
  }

  /** The portal has the dossier already, so it is changed and not made. */
  private static Area known() {
    return new Area(
            "dossiers",
            DossiersClient.class,
            Line::ofCalls,
            line -> client(line, true).dossiers(),
            Messages.all(),
            List.of(WRITTEN))
        .variant("known before", Line::ofCalls, Messages.all(), "submit", "submitAll");
  }

  /** Each by itself: one operation gives them all, but reads some in a way of their own. */
  private static Area catalogues(Catalogue<?> catalogue) {
    return new Area(
        "catalogues of " + catalogue.name(),
        CataloguesClient.class,
        Line::ofCalls,
        line -> Portals.over(line).catalogues(),
        Arguments.of(catalogue),
        List.of("mapi-LayDanhMuc"));
  }

  /** It learns nothing from answers: each dossier is known, or none is. */
  private static PortalClient client(Line line, boolean known) {
    SubmittedDossiers dossiers =
        new SubmittedDossiers() {
          @Override
          public Optional<SubmittedDossier> find(DossierCode code) {
            return known ? Optional.of(SubmittedDossier.of(code)) : Optional.empty();
          }

          @Override
          public void add(SubmittedDossier dossier) {
            // it stays as it is
          }

          @Override
          public void forget(DossierCode code) {
            // it stays as it is
          }
        };
    return Portals.over(Messages.AGENCY, line, builder -> builder.knownDossiers(dossiers));
  }

  private static Target login() {
    return Target.of(
        "reply login",
        input -> {
          Line line = Line.ofLogins();
          line.answers(input);
          try (PortalClient portal = Portals.over(line)) {
            portal.catalogues().list(Catalogue.SEXES);
          }
        },
        "mapi-login",
        "http-");
  }

  /** What the older gateway has. */
  private static final Set<String> OLDER =
      Set.of("search", "newest", "agencies", "fields", "audiences", "scores", "trend", "counts");

  private static Area open() {
    return new Area(
        "open",
        OpenCatalogueClient.class,
        Line::ofCalls,
        line -> openClient(line, CatalogueGeneration.REST_JSP),
        Arguments.of(IndexQuery.ofYear(2025), OpenSearch.builder().words("giấy phép").build()),
        List.of("open-", "http-"),
        OLDER,
        false);
  }

  /** All of the rebuilt portal's, so that what is new is tried by itself. */
  private static Area rebuilt() {
    Set<String> methods =
        Stream.of(OpenCatalogueClient.class.getMethods())
            .map(Method::getName)
            .filter(name -> name.equals("search") || !OLDER.contains(name))
            .collect(Collectors.toSet());
    return new Area(
        "rebuilt",
        OpenCatalogueClient.class,
        Line::ofCalls,
        line -> openClient(line, CatalogueGeneration.API_V1),
        Arguments.of(
            IndexQuery.ofYear(2026),
            IndexTopic.OPENNESS,
            OpenSearch.builder().words("giấy phép").build(),
            OpenServiceQuery.builder().build(),
            OpenAgency.Level.PROVINCE,
            "019a0000-1111-7222-8333-444455556666"),
        List.of("g4-", "http-"),
        methods,
        false);
  }

  private static OpenCatalogueClient openClient(Line line, CatalogueGeneration generation) {
    return OpenCatalogueClient.builder(Portals.NOWHERE)
        .generation(generation)
        .withoutCache()
        .transport(line)
        .retry(RetryPolicy.none())
        .interval(Duration.ofNanos(1))
        .clock(Portals.CLOCK)
        .sleeper(pause -> {})
        .build();
  }
}
