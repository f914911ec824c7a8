package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.applications.CertificateOfOriginApplication;
import dev.npsp.sdk.applications.ExportShipment;
import dev.npsp.sdk.applications.OriginGoods;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PostalAddress;
import java.math.BigDecimal;

/** An exporter wants to show where goods are from. */
final class TradeSamples {

  static final SampleApplication CERTIFICATE_OF_ORIGIN =
      new SampleApplication(
          CertificateOfOriginApplication.SERVICE,
          TradeSamples::certificateOfOrigin,
          CertificateOfOriginApplication::read);

  private TradeSamples() {}

  private static CertificateOfOriginApplication certificateOfOrigin(SampleApplication.Given given) {
    Organisation consignee =
        Organisation.builder("Example Trading Co.")
            .address(PostalAddress.builder().detail("1 Example Road").country("TH").build())
            .build();
    ExportShipment shipment =
        ExportShipment.builder("Tàu VÍ DỤ 01", "Hải Phòng", "Laem Chabang")
            .departure(given.today().plusDays(3))
            .billOfLading("VD-BL-001")
            .build();
    OriginGoods shirts =
        OriginGoods.builder("Áo sơ mi", "62052000", "RVC 45%", new BigDecimal("12000.5"))
            .quantity(new BigDecimal("2000"))
            .unit("cái")
            .grossWeight(new BigDecimal("512.25"))
            .build();
    OriginGoods tea =
        OriginGoods.builder("Chè xanh", "090210", "WO", new BigDecimal("3000"))
            .grossWeight(new BigDecimal("800"))
            .build();
    return CertificateOfOriginApplication.builder(
            given.procedure(), "D", SampleApplicants.ENTERPRISE, consignee, shipment)
        .addGoods(shirts, tea)
        .invoice("VD-INV-01", given.today().minusDays(2), new BigDecimal("15000.50"), "USD")
        .declaration("300000000017", given.today().minusDays(1))
        .papers(given.papers())
        .build();
  }
}
