package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.inbound.PromotionDossier;
import dev.npsp.sdk.inbound.PromotionProgramme;
import dev.npsp.sdk.procedures.PaperCase;
import dev.npsp.sdk.procedures.PaperRequirement;
import dev.npsp.sdk.procedures.Procedure;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromotionNoticeTest extends ApplicationContract<PromotionNotice> {

  static final Organisation TRADER =
      Organisation.builder("Công ty Ví Dụ")
          .taxCode(TaxCode.of("0100100079"))
          .address(
              PostalAddress.builder()
                  .provinceCode("38")
                  .communeCode("14758")
                  .detail("Số 1 đường Ví Dụ")
                  .build())
          .phone("0240000000")
          .contact(Person.builder("Lê Văn Mẫu").phone("0900000001").build())
          .build();

  private static final PromotionProgramme PROGRAMME =
      PromotionProgramme.builder("Mua một tặng một")
          .form("Tặng hàng hóa")
          .starts(LocalDate.of(2026, 11, 6))
          .ends(LocalDate.of(2026, 12, 6))
          .goods("Sữa tươi")
          .quantity("1000 hộp")
          .customers("Mọi khách hàng")
          .totalValue(Vnd.of(150_000_000))
          .details("Mua một hộp được tặng một hộp")
          .build();

  @Override
  PromotionNotice valid() {
    return PromotionNotice.builder(TRADER, PROGRAMME)
        .documentNumber("12/TB-VD")
        .addPaper(
            Attachment.builder(
                    Document.link("don.pdf", URI.create("https://agency.example.vn/don.pdf")))
                .component("TP-1")
                .build())
        .build();
  }

  private static Breach<PromotionNotice> programme(
      String path, String code, Function<PromotionProgramme, PromotionProgramme> broken) {
    return Breach.of(
        "programme." + path,
        code,
        notice -> notice.toBuilder().programme(broken.apply(notice.programme())).build());
  }

  private static PromotionProgramme.Builder of(PromotionProgramme programme) {
    return programme.toBuilder();
  }

  @Override
  Stream<Breach<PromotionNotice>> breaches() {
    return Stream.of(
        programme("name", "NotBlank", told -> of(told).name(" ").build()),
        programme("form", "NotBlank", told -> of(told).form(Optional.empty()).build()),
        programme("goods", "NotBlank", told -> of(told).goods(" ").build()),
        programme("starts", "NotNull", told -> of(told).starts(Optional.empty()).build()),
        programme("ends", "NotNull", told -> of(told).ends(Optional.empty()).build()),
        programme("totalValue", "Positive", told -> of(told).totalValue(Vnd.ZERO).build()),
        programme(
            "ends", "PeriodInOrder", told -> of(told).ends(LocalDate.of(2026, 11, 5)).build()),
        programme(
            "starts", "EnoughNotice", told -> of(told).starts(LocalDate.of(2026, 11, 5)).build()),
        new Breach<>(
            "programme.starts",
            "EnoughNotice",
            notice -> notice,
            VietnamTime.of(2026, 11, 3, 8, 0)),
        Breach.of(
            "applicant.kind",
            "ApplicantAllowed",
            notice -> notice.toBuilder().applicant(Applicant.stateAgency(TRADER)).build()),
        Breach.of(
            "applicant.party.taxCode",
            "NotNull",
            notice ->
                notice.toBuilder()
                    .applicant(
                        Applicant.enterprise(TRADER.toBuilder().taxCode(Optional.empty()).build()))
                    .build()),
        Breach.of(
            "applicant.party.name",
            "NotBlank",
            notice ->
                notice.toBuilder()
                    .applicant(Applicant.enterprise(TRADER.toBuilder().name("").build()))
                    .build()),
        Breach.of(
            "documentNumber", "Size", notice -> notice.toBuilder().documentNumber("").build()),
        Breach.of(
            "formData.values.NoiDungChiTiet",
            "CleanText",
            notice ->
                notice.toBuilder()
                    .programme(of(notice.programme()).details(SECRET + " \uFFFD").build())
                    .build()));
  }

  @Override
  PromotionNotice read(Dossier dossier) {
    return PromotionNotice.read(dossier);
  }

  @Override
  String golden() {
    return "promotion-notice";
  }

  @Test
  void check_overAHoliday_countsWorkingDaysAlone() {
    PromotionNotice notice =
        valid().toBuilder()
            .programme(
                of(PROGRAMME)
                    .starts(LocalDate.of(2026, 11, 27))
                    .ends(LocalDate.of(2026, 12, 1))
                    .build())
            .build();
    Instant friday = VietnamTime.of(2026, 11, 20, 8, 0); // 24 November is a holiday
    Instant monday = VietnamTime.of(2026, 11, 23, 8, 0);

    assertThat(notice.check(friday)).isEmpty();
    assertThat(notice.check(monday))
        .extracting(ApplicationViolation::code)
        .containsExactly("EnoughNotice");
  }

  @Test
  void of_aNoticeThatThePortalHandedOn_isTheSameNotice() {
    PromotionDossier handedOn =
        PromotionDossier.builder("G02-1", TRADER, PROGRAMME).documentNumber("12/TB-VD").build();

    assertThat(PromotionNotice.of(handedOn).papers(valid().papers()).build()).isEqualTo(valid());
  }

  @Test
  void missingDocuments_areThoseOfTheProcedureWithoutAFile() {
    PaperRequirement form = PaperRequirement.builder("Thông báo").code("TP-1").build();
    PaperRequirement other = PaperRequirement.builder("Thể lệ").code("TP-2").build();
    Procedure procedure =
        Procedure.builder(ProcedureCode.of("2.000033"), "Thông báo")
            .addPaper(PaperCase.builder().addPapers(form, other).build())
            .build();

    assertThat(valid().missingDocuments(procedure)).containsExactly(other);
    assertThat(
            valid().toBuilder()
                .addPaper(
                    Attachment.builder("b.pdf", URI.create("https://a.example.vn/b"))
                        .component("TP-2")
                        .build())
                .build()
                .missingDocuments(procedure))
        .isEmpty();
  }

  @Test
  void fees_ofAServiceWithoutAFee_areNoneAndNothingIsToBePaid() {
    assertThat(valid().fees(AT)).isEmpty();
    assertThat(valid().service(AT).flatMap(ListedService::fee)).contains(Vnd.ZERO);
  }
}
