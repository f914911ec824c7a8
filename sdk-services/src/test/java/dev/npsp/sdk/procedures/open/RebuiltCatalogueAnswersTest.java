package dev.npsp.sdk.procedures.open;

import static dev.npsp.sdk.procedures.open.RebuiltAnswers.ID;
import static dev.npsp.sdk.procedures.open.RebuiltAnswers.ok;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.PublishedMetric;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.procedures.Audience;
import dev.npsp.sdk.procedures.Channel;
import dev.npsp.sdk.procedures.Fee;
import dev.npsp.sdk.procedures.ProcessingOption;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the public catalogue of the rebuilt portal answers. */
class RebuiltCatalogueAnswersTest {

  @Test
  void procedure_ofTheSample_isReadWithItsDirt() {
    OpenProcedureDetail read =
        RebuiltPortalOnPaper.answering(201, Sample.bytes("/samples/g4-procedure-detail.json"))
            .client()
            .procedure(ID);

    assertThat(read.procedure().code()).isEqualTo(ProcedureCode.of("1.999001"));
    assertThat(read.status()).contains(PublicationStatus.UPDATED);
    assertThat(read.status().orElseThrow().isInForce()).isTrue();
    assertThat(read.procedure().isPublic()).isTrue();
    assertThat(read.levels()).containsExactly(HandlingLevel.COMMUNE);
    assertThat(read.procedure().audiences())
        .extracting(Audience::code)
        .as("Đ and D stay apart")
        .containsExactly("ĐT1", "DT11");
    assertThat(read.procedure().channels())
        .extracting(channel -> channel.kind().orElseThrow().code())
        .containsExactly("1", "2", "DIRECT_AND_ONLINE", "OTHER");
    assertThat(read.procedure().channels())
        .flatExtracting(Channel::options)
        .extracting(ProcessingOption::time)
        .extracting(ProcessingTime::text, ProcessingTime::isUnderstood)
        .containsExactly(
            tuple("720 Giờ", true),
            tuple("2 Ngày làm việc", true),
            tuple("0.5 Ngày", true),
            tuple("OTHER", false));
    assertThat(read.cases()).extracting(OpenProcedureCase::codeText).containsExactly("1.999001.01");
    assertThat(read.cases().get(0).processingTime().orElseThrow()).hasToString("2 working days");
    assertThat(read.attachments())
        .extracting(OpenAttachment::id, file -> file.paperCode().orElse(""))
        .containsExactly(tuple("019a0000-aaaa-7bbb-8ccc-dddd00000001", "TP-G99.000002"));
    assertThat(read.createdAt()).contains(Instant.ofEpochMilli(1_790_000_000_000L));
    assertThat(read.procedure().additional()).containsOnlyKeys("aKeyAddedNextMonth");
  }

  @Test
  void procedure_feeWithoutAnAmount_isNotFree() {
    OpenProcedureDetail read =
        RebuiltPortalOnPaper.answering(201, Sample.bytes("/samples/g4-procedure-detail.json"))
            .client()
            .procedure(ID);

    List<Fee> fees = read.procedure().fees();
    assertThat(fees.get(0).isFree()).isFalse();
    assertThat(fees.get(0).amount()).isEmpty();
    assertThat(fees.get(0).note()).contains("150.000 đồng/lần");
    assertThat(fees.get(1).isFree()).as("0 was told").isTrue();
    assertThat(read.procedure().channels().get(0).fees()).as("no fees were told").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, '150.000 đồng', false",
    "'0', '', true",
    "150000, '', false",
    "-1, '', false",
    "1.5, '', false",
    "'\"150.000\"', '', false",
    "'\"1,500\"', '', false",
    "'\"0.000\"', '', true",
    "null, 'Miễn phí', false"
  })
  void procedure_fee_isFreeOnlyWhenNothingContradictsIt(
      String value, String description, boolean free) {
    OpenProcedureDetail read =
        detail(
            "\"executionMethods\":[{\"fees\":[{\"type\":\"LỆ PHÍ\",\"value\":%s,\"description\":\"%s\"}]}]"
                .formatted(value, description));

    Fee fee = read.procedure().fees().get(0);
    assertThat(fee.isFree()).isEqualTo(free);
    assertThat(fee.amount().filter(Vnd.of(150_000)::equals).isPresent())
        .isEqualTo(Set.of("150000", "\"150.000\"").contains(value));
    assertThat(fee.amount()).isNotEqualTo(Optional.of(Vnd.of(150)));
    assertThat(fee.kind().orElseThrow().isKnown()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"25, USD, 0", "25, Đô la Mỹ, 0", "25000, Đồng, 25000", "25000, VNĐ, 25000"})
  void procedure_fee_ofAnotherCurrency_isNoAmountOfDong(int value, String currency, long dong) {
    OpenProcedureDetail read =
        detail(
            "\"executionMethods\":[{\"fees\":[{\"type\":\"FEE\",\"value\":%d,\"currencyName\":\"%s\"}]}]"
                .formatted(value, currency));

    Fee fee = read.procedure().fees().get(0);
    assertThat(fee.amount()).isEqualTo(Optional.of(Vnd.of(dong)).filter(amount -> dong > 0));
    assertThat(fee.amountText()).contains(Integer.toString(value));
    assertThat(fee.unit()).contains(currency);
  }

  @Test
  void procedure_ofOtherTypes_isRead() {
    OpenProcedureDetail read =
        detail(
            "\"state\":\"ARCHIVED\",\"requirementsAndConditions\":[\"Một\",\"Hai\"],\"isWard\":\"true\",\"isProvince\":1,\"isVertical\":null,\"executionCases\":\"\",\"createdAt\":\"hôm"
                + " qua\"");

    assertThat(read.status().orElseThrow().isKnown()).isFalse();
    assertThat(read.status().orElseThrow().isInForce()).isFalse();
    assertThat(read.procedure().conditions()).contains("Một\nHai");
    assertThat(read.levels()).containsExactly(HandlingLevel.COMMUNE, HandlingLevel.PROVINCE);
    assertThat(read.procedure().papers()).isEmpty();
    assertThat(read.createdAt()).isEmpty();
    assertThat(detail("\"requirementsAndConditions\":\"Không\"").procedure().conditions())
        .contains("Không");
  }

  private static OpenProcedureDetail detail(String members) {
    return RebuiltPortalOnPaper.answering(
            201, ok("{\"id\":\"" + ID + "\",\"code\":\"6.006776\"," + members + "}"))
        .client()
        .procedure(ID);
  }

  @Test
  void procedure_ofAnotherId_isNotTheOneThatWasAsked() {
    assertThatThrownBy(
            () ->
                RebuiltPortalOnPaper.answering(
                        201, ok("{\"id\":\"019a0000-0000\",\"code\":\"1.999001\"}"))
                    .client()
                    .procedure(ID))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  @Test
  void services_keepWhatIsToldAndNothingElse() {
    OpenService service =
        RebuiltPortalOnPaper.answering(
                201,
                ok(
                    "{\"rows\":[{\"id\":\"1\",\"departmentCode\":\"H44.100\",\"implementLevel\":\"HALF\",\"formalityTargetType\":[\"ENTERPRISE\",null],\"isTesting\":false,\"isEssential\":\"maybe\",\"formalityCode\":\"6.006776\"}]}"))
            .client()
            .services(OpenServiceQuery.builder().build())
            .items()
            .get(0);

    assertThat(service.agency()).contains(AgencyCode.of("H44.100"));
    assertThat(service.procedureCode()).contains(ProcedureCode.of("6.006776"));
    assertThat(service.onlineLevel().orElseThrow().isKnown()).isFalse();
    assertThat(service.audiences()).containsExactly("ENTERPRISE");
    assertThat(service.isTest()).contains(false);
    assertThat(service.isEssential()).isEmpty();
    assertThat(service.isProxyAllowed()).isEmpty();
  }

  @Test
  void index_ofTheSample_nullIsNotZero() {
    PublishedIndex index =
        RebuiltPortalOnPaper.answering(201, Sample.bytes("/samples/g4-evaluation.json"))
            .client()
            .index(IndexTopic.OPENNESS, IndexQuery.ofYear(2026));

    assertThat(index.agencyName()).contains("Tỉnh Mẫu");
    assertThat(index.scoreDelta()).isEmpty();
    assertThat(index.totalScore()).contains(new BigDecimal("15.5"));
    assertThat(index.metrics())
        .extracting(PublishedMetric::code, PublishedMetric::isNotApplicable)
        .containsExactly(
            tuple("PUBLISH_ON_TIME", true),
            tuple("PETITION_PROCESSING_ON_TIME", false),
            tuple("DOSSIER_RECEIVING_SATISFACTION", false),
            tuple("DOSSIER_SYNC", false));
    assertThat(index.metrics().get(0).score()).isEmpty();
    assertThat(index.metrics().get(1).score()).contains(new BigDecimal("6"));
    assertThat(index.metrics().get(3).dataQualityStatus())
        .contains("TEMP_NATIONAL_REPORT_DENOMINATOR");
    assertThat(index.metrics().get(3).numerator()).contains(950L);
  }

  @Test
  void index_ofATree_givesItsCountersAndTheGroup() {
    OpenCatalogueClient client =
        RebuiltPortalOnPaper.answering(
                201,
                ok(
                    "{\"parent\":{\"received\":360,\"onTime\":325,\"score\":18.06,\"late\":null},\"children\":[]}"))
            .client();

    PublishedIndex progress = client.index(IndexTopic.PROGRESS, IndexQuery.ofYear(2026));
    PublishedIndex online = client.index(IndexTopic.ONLINE_SERVICES, IndexQuery.ofYear(2026));

    assertThat(progress.counters()).containsOnlyKeys("received", "onTime", "score");
    assertThat(progress.metrics())
        .containsExactly(
            PublishedMetric.builder("TDGQ")
                .numerator(325L)
                .denominator(360L)
                .score(new BigDecimal("18.06"))
                .build());
    assertThat(online.metrics()).extracting(PublishedMetric::code).containsExactly("CLGQ");
  }

  @Test
  void metrics_layAllPartsTogether_eachCodeOnce() {
    RebuiltPortalOnPaper portal =
        RebuiltPortalOnPaper.answering(
            201,
            ok(
                "{\"overview\":{\"metrics\":[{\"code\":\"DOSSIER_SYNC\",\"numerator\":1,\"denominator\":2}]},\"groupScores\":{\"TDGQ\":18.5,\"MDHL\":null}}"));

    List<PublishedMetric> metrics = portal.client().metrics(IndexQuery.ofYear(2026));

    assertThat(portal.calls).hasSize(7);
    assertThat(metrics).extracting(PublishedMetric::code).containsExactly("DOSSIER_SYNC", "TDGQ");
    assertThat(metrics.get(1).score()).contains(new BigDecimal("18.5"));
    assertThat(portal.client().metrics(IndexQuery.builder(2026).procedureId(ID).build()))
        .hasSize(2);
    assertThat(portal.calls).hasSize(7 + 6);
  }

  @Test
  void form_isGivenWithItsJson_orEmptyWhenThereIsNone() {
    String form = "{\"elements\":[{\"type\":\"text\",\"name\":\"hoTen__17\"}]}";
    assertThat(form(ok("{\"formJson\":" + quoted(form) + "}")).orElseThrow())
        .satisfies(
            read -> {
              assertThat(read.json()).isEqualTo(form);
              assertThat(read.field("hoTen")).isPresent();
            });
    assertThat(form(ok("{\"formJson\":" + form + "}")).orElseThrow().fields()).hasSize(1);
    assertThat(form(ok("{\"formJson\":null}"))).isEmpty();
    assertThat(form(ok("null"))).isEmpty();
    assertThatThrownBy(() -> form(ok("{\"formJson\":\"không\"}")))
        .isInstanceOf(AnswerNotUnderstood.class);
  }

  private static java.util.Optional<EForm> form(String answer) {
    return RebuiltPortalOnPaper.answering(201, answer).client().form(ID);
  }

  private static String quoted(String json) {
    return '"' + json.replace("\"", "\\\"") + '"';
  }

  @Test
  void pdf_isCheckedToBeOne_andAFileMayBeEmpty() {
    String pdf = "%PDF-1.4\ntrailer<<>>\n%%EOF\n";
    RebuiltPortalOnPaper portal = RebuiltPortalOnPaper.answering(201, pdf);

    assertThat(portal.client().pdf(ID).bytes()).isEqualTo(pdf.getBytes(UTF_8));
    assertThat(portal.asked()).containsExactly("{\"formalityId\":\"" + ID + "\"}");
    assertThat(portal.calls.get(0).maxReplyBytes()).isEqualTo(20L << 20);
    for (String other : List.of("", "%PDF-1.4 half", "PK..", ok("{}"))) {
      assertThatThrownBy(() -> RebuiltPortalOnPaper.answering(201, other).client().pdf(ID))
          .isInstanceOf(AnswerNotUnderstood.class);
    }
    assertThat(RebuiltPortalOnPaper.answering(201, "").client().attachment("1").isEmpty()).isTrue();
    assertThat(RebuiltPortalOnPaper.answering(201, "{\"a\":1}").client().attachment("1").size())
        .isEqualTo(7);
    assertThatThrownBy(
            () ->
                RebuiltPortalOnPaper.answering(201, "{\"code\":\"NO\",\"message\":\"\"}")
                    .client()
                    .attachment("1"))
        .isInstanceOf(RefusedByPortal.class);
  }
}
