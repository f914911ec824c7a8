package dev.npsp.sdk.payments;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/** The payment of the protocol sheet's samples. */
final class Samples {

  static final Json JSON = new Json();
  static final Secret SECRET = Secret.of("KHOA-BI-MAT-THU-NGHIEM");
  static final DossierCode DOSSIER = DossierCode.of("000.00.00.H00-260101-0001");
  static final PaymentReference REFERENCE =
      PaymentReference.of("dvc000000H0026010100120260115093045");
  static final Instant ORDERED_AT = VietnamTime.of(LocalDateTime.of(2026, 1, 15, 9, 30, 45));
  static final Instant CONFIRMED_AT = VietnamTime.of(LocalDateTime.of(2026, 1, 15, 9, 32, 12));

  private Samples() {}

  static PaymentSettings.Builder settings() {
    return PaymentSettings.builder("DT-THU-NGHIEM", KeyRing.of(SECRET), "192.0.2.10");
  }

  static KeyPaySettings.Builder keyPay() {
    return KeyPaySettings.builder(
        "CLIENT-THU-NGHIEM",
        KeyRing.of(Secret.of("KHOA-1")),
        KeyRing.of(Secret.of("KHOA-2")),
        URI.create("https://dvc.example.test/tra-ve"));
  }

  static PayGovSettings.Builder payGov() {
    return PayGovSettings.builder(
            "PAYGOV-THU", Secret.of("KHOA-TRUY-CAP"), KeyRing.of(SECRET), "DV01")
        .returnUri(URI.create("https://dvc.example.test/tra-ve"))
        .ownAddress("192.0.2.10");
  }

  static ServiceFee fee() {
    return ServiceFee.builder(
            DOSSIER,
            ProcedureReference.of(
                ProcedureCode.of("9.000001"),
                "Thủ tục hành chính thử nghiệm",
                "G01",
                "Lĩnh vực thử nghiệm"),
            AgencyCode.of("000.00.00.H00"),
            "Đơn vị thử nghiệm")
        .serviceName("Dịch vụ công thử nghiệm")
        .fees(
            List.of(
                FeeLine.fee("Phí thẩm định", Vnd.of(100_000)),
                FeeLine.charge("Lệ phí cấp phép", Vnd.of(50_000))))
        .build();
  }

  static Person payer() {
    return Person.builder("Nguyễn Văn Thử")
        .personalId(PersonalId.of("000000000000"))
        .address(PostalAddress.of("Số 1 Đường Thử Nghiệm"))
        .build();
  }

  static Payee payee() {
    return Payee.of("0000000000001", "00000000", "TAI KHOAN THU NGHIEM");
  }

  static PaymentOrder.Builder order() {
    return PaymentOrder.forDossier(fee(), Vnd.of(150_000), payee(), payer())
        .reference(REFERENCE)
        .orderedAt(ORDERED_AT);
  }

  static byte[] bytes(String sample) {
    try (InputStream in =
        Objects.requireNonNull(
            Samples.class.getResourceAsStream("/samples/" + sample + ".json"), sample)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample's tree, written compactly: members in the sample's order. */
  static byte[] compact(String sample) {
    return JSON.write(tree(bytes(sample)));
  }

  static JsonNode tree(byte[] json) {
    try {
      return JSON.tree(json);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static InboundRequest callback(byte[] body) {
    return InboundRequest.of(body);
  }
}
