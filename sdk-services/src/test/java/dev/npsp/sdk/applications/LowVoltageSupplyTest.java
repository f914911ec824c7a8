package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LowVoltageSupplyTest extends ApplicationContract<LowVoltageSupply> {

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.999006"), "Cấp điện mới từ lưới điện hạ áp", "G02-DL01", "Điện lực");

  private static final Person HOUSEHOLDER =
      Person.of("Nguyễn Văn Ví Dụ", PersonalId.of("038099000017")).toBuilder()
          .phone("0900000001")
          .build();

  static final PostalAddress PLACE =
      PostalAddress.builder()
          .provinceCode("38")
          .communeCode("14758")
          .detail("Số 1 đường Ví Dụ")
          .build();

  private static final PowerUse USE =
      PowerUse.of(
          PLACE,
          "Sinh hoạt",
          List.of(
              ElectricDevice.of("Điều hòa", 2, new BigDecimal("1.2")),
              ElectricDevice.of("Bếp từ", 1, new BigDecimal("2"))));

  private static final SupportingPaper PROOF =
      SupportingPaper.builder("Giấy chứng nhận quyền sử dụng đất")
          .number("BA 000001")
          .issuedOn(LocalDate.of(2020, 5, 4))
          .issuer("UBND Ví Dụ")
          .build();

  @Override
  LowVoltageSupply valid() {
    return LowVoltageSupply.builder(PROCEDURE, HOUSEHOLDER, USE, PROOF)
        .addPaper(
            Attachment.builder(
                    Document.link("dat.pdf", URI.create("https://agency.example.vn/dat.pdf")))
                .component("TP-1")
                .build())
        .build();
  }

  private static Breach<LowVoltageSupply> use(
      String path, String code, Function<PowerUse.Builder, PowerUse.Builder> broken) {
    return Breach.of(
        "use." + path,
        code,
        supply -> supply.toBuilder().use(broken.apply(USE.toBuilder()).build()).build());
  }

  private static Breach<LowVoltageSupply> device(String path, String code, ElectricDevice broken) {
    return use("devices[2]." + path, code, to -> to.addDevice(broken));
  }

  private static Breach<LowVoltageSupply> proof(
      String path, String code, Function<SupportingPaper.Builder, SupportingPaper.Builder> broken) {
    return Breach.of(
        "placeProof." + path,
        code,
        supply -> supply.toBuilder().placeProof(broken.apply(PROOF.toBuilder()).build()).build());
  }

  private static Breach<LowVoltageSupply> person(
      String path, Function<Person.Builder, Person.Builder> broken) {
    return Breach.of(
        "applicant.party." + path,
        "NotNull",
        supply ->
            supply.toBuilder()
                .applicant(Applicant.of(broken.apply(HOUSEHOLDER.toBuilder()).build()))
                .build());
  }

  @Override
  Stream<Breach<LowVoltageSupply>> breaches() {
    BigDecimal one = BigDecimal.ONE;
    return Stream.of(
        Breach.of("phases", "PhasesKnown", supply -> supply.toBuilder().phases(2).build()),
        use("purpose", "NotBlank", to -> to.purpose(" ")),
        use("purpose", "Size", to -> to.purpose(SECRET.repeat(70))),
        use("devices", "NotEmpty", to -> to.devices(List.of())),
        use(
            "devices",
            "Size",
            to -> to.devices(Collections.nCopies(501, ElectricDevice.of("Quạt", 1, one)))),
        proof("issuedOn", "NotInFuture", to -> to.issuedOn(LocalDate.of(2026, 11, 3))),
        proof("title", "Size", to -> to.title(SECRET.repeat(70))),
        device("kind", "NotBlank", ElectricDevice.of("", 1, one)),
        device("kind", "Size", ElectricDevice.of(SECRET.repeat(70), 1, one)),
        device("count", "Positive", ElectricDevice.of("Quạt", 0, one)),
        device("power", "Positive", ElectricDevice.of("Quạt", 1, BigDecimal.ZERO)),
        use("place.detail", "NotBlank", to -> to.place(PLACE.toBuilder().detail(" ").build())),
        use(
            "place.writtenOn",
            "AddressOfToday",
            to -> to.place(PLACE.toBuilder().writtenOn(LocalDate.of(2024, 5, 1)).build())),
        use(
            "place.district",
            "AddressLevels",
            to -> to.place(PLACE.toBuilder().district(SECRET).build())),
        proof("title", "NotBlank", to -> to.title("")),
        proof("number", "Size", to -> to.number(SECRET.repeat(20))),
        proof("issuer", "Size", to -> to.issuer("")),
        proof("about", "Size", to -> to.about(SECRET.repeat(200))),
        person("personalId", to -> to.personalId(Optional.empty())),
        person("phone", to -> to.phone(Optional.empty())),
        Breach.of(
            "applicant.kind",
            "ApplicantAllowed",
            supply ->
                supply.toBuilder()
                    .applicant(Applicant.enterprise(PromotionNoticeTest.TRADER))
                    .build()));
  }

  @Override
  LowVoltageSupply read(Dossier dossier) {
    return LowVoltageSupply.read(dossier);
  }

  @Override
  String golden() {
    return "low-voltage-supply";
  }

  @Test
  void installedPower_isThatOfAllDevices() {
    assertThat(USE.installedPower()).isEqualByComparingTo("4.4");
  }

  @Test
  void check_ofThreePhases_findsNothingAndNothingIsToBePaid() {
    LowVoltageSupply three = valid().toBuilder().phases(3).build();

    assertThat(three.check(AT)).isEmpty();
    assertThat(three.fees(AT)).isEmpty();
  }

  @Test
  void due_isTheLongestTimeOfTheTable() {
    assertThat(valid().due(AT).map(VietnamTime::local))
        .hasValueSatisfying(due -> assertThat(due.toLocalDate()).isEqualTo("2026-11-11"));
  }
}
