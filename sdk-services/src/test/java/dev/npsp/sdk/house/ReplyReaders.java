package dev.npsp.sdk.house;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.banking.proposal.BankSettings;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.house.ReadSamples.Dress;
import dev.npsp.sdk.house.UnprovenReaders.OfJson;
import dev.npsp.sdk.procedures.PortalOnPaper;
import dev.npsp.sdk.procedures.open.CatalogueGeneration;
import dev.npsp.sdk.procedures.open.IndexQuery;
import dev.npsp.sdk.procedures.open.IndexTopic;
import dev.npsp.sdk.procedures.open.OpenCatalogueClient;
import dev.npsp.sdk.results.ResultQuery;
import dev.npsp.sdk.testing.Growth.Reader;
import dev.npsp.sdk.wire.ClientContext;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** What reads replies to our own calls; that none of {@link ReadSamples} is missing is tested. */
final class ReplyReaders {

  private static final DossierCode DOSSIER = DossierCode.of("000.00.00.G05-240105-00001");

  /** By their samples; one client each, since to make one is more than to read. */
  private static final Map<String, Consumer<PortalClient>> READS =
      Map.ofEntries(
          entry("mapi-LayDanhSachTTHC-response", p -> p.procedures().list()),
          entry("mapi-LayThuTuc-response", p -> p.procedures().find(ProcedureCode.of("2.000000"))),
          entry(
              "mapi-LayThuTuc-response-everything",
              p -> p.procedures().find(ProcedureCode.of("9.999999"))),
          entry("mapi-LayQDCB-response", p -> p.procedures().decision("1")),
          entry("mapi-LayDVC-response", p -> p.services().list()),
          entry("mapi-LayDanhMucCoQuan-response", p -> p.catalogues().list(Catalogue.AGENCIES)),
          entry("mapi-LayDanhMucLinhVuc-response", p -> p.catalogues().list(Catalogue.FIELDS)),
          entry("mapi-LayDanhMucGioiTinh-response", p -> p.catalogues().list(Catalogue.SEXES)),
          entry("mapi-HoiDap-response", p -> p.feedback().questions()),
          entry("mapi-LayNoiDungTraLoiTheoCauHoi-response", p -> p.feedback().answers("1")),
          entry(
              "mapi-TraCuuTechID-response",
              p -> p.identity().accountOf(PersonalId.of("001000000000"))),
          entry("mapi-TraCuuHoSo-response-found", p -> p.dossiers().find(DOSSIER)),
          entry("mapi-write-response-ok", p -> p.feedback().reply(WrittenSamples.replied())),
          entry("mapi-write-response-exists", p -> p.feedback().reply(WrittenSamples.replied())),
          entry("store-KhoSoHoa-response", p -> p.results().find(wanted())));

  private ReplyReaders() {}

  private static ResultQuery wanted() {
    return ResultQuery.builder(
            PersonalId.of("001000000000"), "Nguyễn Văn Ví Dụ", ProcedureCode.of("2.000000"))
        .build();
  }

  static void putAll(Map<String, OfJson> all) {
    READS.forEach(
        (sample, call) -> all.put(sample, new OfJson(UnprovenReaders.sample(sample), reply(call))));
    ReadSamples.all()
        .forEach(
            (name, reading) -> {
              if (reading.dress() == Dress.CLAIMS) {
                all.put(
                    name,
                    new OfJson(
                        UnprovenReaders.sample(name),
                        body -> assertThat(reading.reading().apply(body)).isNotNull()));
              }
            });
    putWrites(all);
    putOpen(all);
    putRebuilt(all);
    putBanks(all);
    all.put(
        "social protection",
        new OfJson(
            UnprovenReaders.sample("feed-btxh-pull"),
            reply(p -> p.feeds().socialProtection().pull())));
  }

  /** Writes are answered alike; what is done with a refusal is a matter of each. */
  private static void putWrites(Map<String, OfJson> all) {
    String refusal = UnprovenReaders.sample("mapi-write-response-exists");
    for (String call :
        new String[] {
          "mapi-DongBoHoSoMC-request-2024",
          "mapi-CapNhatTienDoHoSoMC-request",
          "mapi-DongBoTrangThaiHoSo-request",
          "store-KhoSoHoa-TepTin-request",
          "store-KhoSoHoa-KetQua-request"
        }) {
      PortalOnPaper portal = PortalOnPaper.answering("{}");
      ClientContext context = portal.context();
      all.put(
          "reply to " + call,
          new OfJson(
              refusal,
              body -> {
                portal.nowAnswers(body);
                Objects.requireNonNull(WrittenSamples.byTypedMethods().get(call)).accept(context);
              }));
    }
  }

  private static void putOpen(Map<String, OfJson> all) {
    Map<String, Consumer<OpenCatalogueClient>> calls =
        Map.of(
            "search", client -> client.search("giấy phép"),
            "newest", client -> client.newest(5),
            "agencies", client -> client.agencies(1),
            "fields", client -> client.fields("1"),
            "audiences", OpenCatalogueClient::audiences,
            "scores", client -> client.scores(IndexQuery.ofYear(2025)),
            "trend", client -> client.trend(IndexQuery.ofYear(2025)),
            "counts", client -> client.counts(IndexQuery.ofYear(2025)));
    byte[][] answer = new byte[1][];
    OpenCatalogueClient client =
        OpenCatalogueClient.builder(UnprovenReaders.NOWHERE)
            .transport(call -> new HttpReply(200, Headers.none(), answer[0]))
            .retry(RetryPolicy.none())
            .interval(Duration.ofNanos(1))
            .sleeper(pause -> {})
            .build();
    calls.forEach(
        (name, call) ->
            all.put(
                "open " + name,
                new OfJson(
                    UnprovenReaders.sample(
                        name.matches("scores|trend|counts")
                            ? "open-index-response"
                            : "open-search-response"),
                    body -> {
                      answer[0] = body;
                      call.accept(client);
                    })));
  }

  private static void putRebuilt(Map<String, OfJson> all) {
    byte[][] answer = new byte[1][];
    OpenCatalogueClient client =
        OpenCatalogueClient.builder(UnprovenReaders.NOWHERE)
            .generation(CatalogueGeneration.API_V1)
            .withoutCache()
            .transport(call -> new HttpReply(201, Headers.none(), answer[0]))
            .retry(RetryPolicy.none())
            .interval(Duration.ofNanos(1))
            .sleeper(pause -> {})
            .build();
    Map<String, Consumer<OpenCatalogueClient>> calls =
        Map.of(
            "g4-procedure-detail",
            each -> each.procedure("019a0000-1111-7222-8333-444455556666"),
            "g4-evaluation",
            each -> each.index(IndexTopic.OPENNESS, IndexQuery.ofYear(2026)));
    calls.forEach(
        (sample, call) ->
            all.put(
                sample,
                new OfJson(
                    UnprovenReaders.sample(sample),
                    body -> {
                      answer[0] = body;
                      call.accept(client);
                    })));
  }

  private static void putBanks(Map<String, OfJson> all) {
    String due = UnprovenReaders.sample("pay-inquiry-response-due");
    BankSettings settings =
        BankSettings.builder("DT-THU", "01", KeyRing.of(Secret.of("KHOA-BI-MAT"))).build();
    all.put(
        "bill", new OfJson(due, reply(p -> p.banking().inquire(UnprovenReaders.NOWHERE, DOSSIER))));
    all.put(
        "bill of the proposal",
        new OfJson(
            due,
            reply(
                p ->
                    p.bankProposals(settings)
                        .inquire(UnprovenReaders.NOWHERE, BillKind.DOSSIER, "X1"))));
  }

  private static Reader<byte[]> reply(Consumer<PortalClient> call) {
    byte[][] answer = new byte[1][];
    PortalClient portal = UnprovenReaders.portal(answer, UnprovenReaders::withFeeds);
    return input -> {
      answer[0] = input;
      call.accept(portal);
    };
  }
}
