package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CertificateOfOriginApplicationTest
    extends ApplicationContract<CertificateOfOriginApplication> {

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.999005"), "Cấp C/O mẫu D", "G02-XNK1", "Xuất nhập khẩu");

  private static final Organisation EXPORTER = PromotionNoticeTest.TRADER;

  private static final Organisation CONSIGNEE =
      Organisation.builder("Example Trading Co.")
          .address(PostalAddress.builder().detail("1 Example Road").country("TH").build())
          .build();

  private static final ExportShipment SHIPMENT =
      ExportShipment.builder("Tàu VÍ DỤ 01", "Hải Phòng", "Laem Chabang")
          .departure(LocalDate.of(2026, 11, 5))
          .billOfLading("VD-BL-001")
          .build();

  private static final OriginGoods SHIRTS =
      OriginGoods.builder("Áo sơ mi", "62052000", "RVC 45%", new BigDecimal("12000.5"))
          .marks("VD 1-100")
          .quantity(new BigDecimal("2000"))
          .unit("cái")
          .grossWeight(new BigDecimal("512.25"))
          .build();

  private static final OriginGoods TEA =
      OriginGoods.builder("Chè xanh", "090210", "WO", new BigDecimal("3000"))
          .grossWeight(new BigDecimal("800"))
          .build();

  @Override
  CertificateOfOriginApplication valid() {
    return CertificateOfOriginApplication.builder(PROCEDURE, "D", EXPORTER, CONSIGNEE, SHIPMENT)
        .addGoods(SHIRTS, TEA)
        .invoice("VD-INV-01", LocalDate.of(2026, 10, 30), new BigDecimal("15000.50"), "USD")
        .declaration("300000000017", LocalDate.of(2026, 11, 1))
        .build();
  }

  private static Breach<CertificateOfOriginApplication> breach(
      String path,
      String code,
      Function<CertificateOfOriginApplication.Builder, CertificateOfOriginApplication.Builder>
          broken) {
    return Breach.of(path, code, valid -> broken.apply(valid.toBuilder()).build());
  }

  private static Breach<CertificateOfOriginApplication> goods(
      String path, String code, Function<OriginGoods.Builder, OriginGoods.Builder> broken) {
    return breach(
        "goods[0]." + path,
        code,
        one -> one.goods(List.of(broken.apply(SHIRTS.toBuilder()).build(), TEA)));
  }

  private static Breach<CertificateOfOriginApplication> shipment(
      String path, String code, Function<ExportShipment.Builder, ExportShipment.Builder> broken) {
    return breach(
        "shipment." + path, code, one -> one.shipment(broken.apply(SHIPMENT.toBuilder()).build()));
  }

  private static Breach<CertificateOfOriginApplication> exporter(
      String path, String code, Organisation.Builder exporter) {
    return breach(
        "applicant.party." + path,
        code,
        one -> one.applicant(Applicant.enterprise(exporter.build())));
  }

  @Override
  Stream<Breach<CertificateOfOriginApplication>> breaches() {
    return Stream.of(
        breach("formType", "NotBlank", one -> one.formType("")),
        breach("formType", "Size", one -> one.formType(SECRET.repeat(10))),
        breach(
            "applicant.kind",
            "ApplicantAllowed",
            one -> one.applicant(Applicant.stateAgency(EXPORTER))),
        exporter("taxCode", "NotNull", EXPORTER.toBuilder().taxCode(Optional.empty())),
        exporter("address", "NotNull", EXPORTER.toBuilder().address(Optional.empty())),
        breach(
            "consignee.address.country",
            "NotBlank",
            one -> one.consignee(Organisation.named("Example"))),
        breach(
            "consignee.name",
            "NotBlank",
            one -> one.consignee(CONSIGNEE.toBuilder().name(" ").build())),
        shipment("transport", "NotBlank", one -> one.transport("")),
        shipment("transport", "Size", one -> one.transport(SECRET.repeat(80))),
        shipment("loadingPort", "NotBlank", one -> one.loadingPort(" ")),
        shipment("dischargePort", "NotBlank", one -> one.dischargePort("")),
        shipment("billOfLading", "Size", one -> one.billOfLading("")),
        breach("goods", "NotEmpty", one -> one.goods(List.of())),
        breach("goods", "AmountsAddUp", one -> one.goods(List.of(SHIRTS))),
        breach("goods", "AmountsAddUp", one -> one.invoiceValue(new BigDecimal("15000.51"))),
        goods("description", "NotBlank", one -> one.description(" ")),
        goods("description", "Size", one -> one.description(SECRET.repeat(400))),
        goods("hsCode", "HsCode", one -> one.hsCode("6205")),
        goods("hsCode", "HsCode", one -> one.hsCode(SECRET)),
        goods("originCriterion", "NotBlank", one -> one.originCriterion("")),
        goods("originCriterion", "Size", one -> one.originCriterion(SECRET.repeat(20))),
        goods("marks", "Size", one -> one.marks(SECRET.repeat(200))),
        goods("unit", "NotBlank", one -> one.unit(Optional.empty())),
        goods("quantity", "Positive", one -> one.quantity(BigDecimal.ZERO)),
        goods("grossWeight", "Positive", one -> one.grossWeight(BigDecimal.ZERO)),
        goods(
            "quantity",
            "NotNull",
            one -> one.quantity(Optional.empty()).grossWeight(Optional.empty())),
        breach(
            "goods[2].value",
            "Positive",
            one -> one.addGoods(TEA.toBuilder().value(BigDecimal.ZERO).build())),
        breach("invoiceNumber", "NotBlank", one -> one.invoiceNumber("")),
        breach("invoiceNumber", "Size", one -> one.invoiceNumber(SECRET.repeat(20))),
        breach("currency", "CurrencyCode", one -> one.currency("usd")),
        breach("declarationNumber", "NotBlank", one -> one.declarationNumber(" ")),
        breach("declarationNumber", "Size", one -> one.declarationNumber(SECRET.repeat(20))),
        breach("invoiced", "NotInFuture", one -> one.invoiced(LocalDate.of(2026, 11, 3))),
        breach("declared", "NotInFuture", one -> one.declared(LocalDate.of(2026, 11, 3))));
  }

  @Override
  CertificateOfOriginApplication read(Dossier dossier) {
    return CertificateOfOriginApplication.read(dossier);
  }

  @Override
  String golden() {
    return "certificate-of-origin";
  }

  @Test
  void toDossier_costsAndLastsWhatTheTableSays() {
    assertThat(valid().fees(AT))
        .extracting(fee -> fee.line().amount())
        .containsExactly(Vnd.of(60_000));
    assertThat(valid().due(AT)).contains(VietnamTime.of(2026, 11, 2, 16, 30));
  }

  @Test
  void check_withoutGoodsAndWithoutInvoiceValue_namesBoth() {
    CertificateOfOriginApplication none =
        valid().toBuilder().goods(List.of()).invoiceValue(BigDecimal.ZERO).build();

    assertThat(none.check(AT))
        .extracting(ApplicationViolation::path)
        .containsExactlyInAnyOrder("goods", "invoiceValue");
  }
}
