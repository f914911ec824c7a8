package dev.npsp.sdk.together;

import dev.npsp.sdk.applications.CertificateOfOriginApplication;
import dev.npsp.sdk.applications.ExportShipment;
import dev.npsp.sdk.applications.OriginGoods;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.dossiers.Dossier;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

class TogetherCertificateOfOriginTest extends ApplicationRoundTrip {

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.999005"), "Cấp C/O mẫu D", "G02-XNK1", "Xuất nhập khẩu");

  @Provide
  @Override
  Arbitrary<ServiceApplication> applications() {
    return Combinators.combine(
            organisations(),
            words(),
            Arbitraries.of("A", "B", "D", "E", "AK", "CPTPP", "EUR.1"),
            goods().list().ofMinSize(1).ofMaxSize(4),
            days(),
            days().optional())
        .as(
            (exporter, words, form, goods, day, departure) ->
                CertificateOfOriginApplication.builder(
                        PROCEDURE,
                        form,
                        exporter,
                        consignee(words),
                        ExportShipment.builder(words, words, words).departure(departure).build())
                    .goods(goods)
                    .invoice(
                        words,
                        day,
                        goods.stream()
                            .map(OriginGoods::value)
                            .reduce(BigDecimal.ZERO, BigDecimal::add),
                        "USD")
                    .declaration(words, day)
                    .build());
  }

  private static Organisation consignee(String words) {
    return Organisation.builder(words)
        .address(PostalAddress.builder().detail(words).country("JP").build())
        .build();
  }

  private static Arbitrary<OriginGoods> goods() {
    return Combinators.combine(
            words(),
            Arbitraries.of("090210", "62052000"),
            Arbitraries.of("WO", "CTH", "RVC 40%"),
            amounts(),
            amounts().optional(),
            amounts())
        .as(
            (words, code, criterion, value, quantity, weight) ->
                OriginGoods.builder(words, code, criterion, value)
                    .quantity(quantity)
                    .unit(words)
                    .grossWeight(weight)
                    .build());
  }

  private static Arbitrary<BigDecimal> amounts() {
    return Arbitraries.longs().between(1, 100_000_000).map(cents -> BigDecimal.valueOf(cents, 2));
  }

  @Override
  ServiceApplication read(Dossier dossier) {
    return CertificateOfOriginApplication.read(dossier);
  }
}
