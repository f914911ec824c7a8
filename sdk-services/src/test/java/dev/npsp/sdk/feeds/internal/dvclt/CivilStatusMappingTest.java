package dev.npsp.sdk.feeds.internal.dvclt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.feeds.BirthDossier;
import dev.npsp.sdk.feeds.BirthRegistration;
import dev.npsp.sdk.feeds.CivilStatusResult;
import dev.npsp.sdk.feeds.CivilStatusState;
import dev.npsp.sdk.feeds.CivilStatusUpdate;
import dev.npsp.sdk.feeds.DeathDossier;
import dev.npsp.sdk.feeds.DeathRegistration;
import dev.npsp.sdk.feeds.FeedDossier;
import dev.npsp.sdk.feeds.FeedPerson;
import dev.npsp.sdk.feeds.FeedSamples;
import dev.npsp.sdk.feeds.InboxEntry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilStatusMappingTest {

  private static final Json JSON = FeedSamples.JSON;

  private final CivilStatusMapping mapping =
      new CivilStatusMapping(JSON, FeedSamples.civilStatus());

  @Test
  void toDossier_ofABirth_opensAllThreeLevels() throws JsonUnreadable {
    BirthDossier birth = (BirthDossier) read(FeedSamples.text("feed-dvclt-detail.json"));

    assertThat(birth.nationalNumber()).isEqualTo(DossierCode.of("G22.99.01-251103-0001"));
    assertThat(birth.procedureCode()).contains("2.000986");
    assertThat(birth.filed()).contains(VietnamTime.of(2025, 11, 3, 8, 15));
    assertThat(birth.unit()).contains("12345");
    assertThat(birth.child().person().name()).isEqualTo("TRẦN THỊ MẪU");
    assertThat(birth.child().person().born()).contains(PartialDate.of(LocalDate.of(2025, 10, 1)));
    assertThat(birth.papers()).hasSize(1);
    assertThat(birth.papers().get(0).document().bytes())
        .hasValue("%PDF-".getBytes(StandardCharsets.US_ASCII));
    assertThat(birth.papers().get(0).name()).contains("Giấy chứng sinh");
    assertThat(birth.toString()).doesNotContain("MẪU").doesNotContain("gcs.pdf");
  }

  @Test
  void toDossier_ofADeath_keepsPartsOfDatesAndDropsCancelledPapers() throws JsonUnreadable {
    DeathDossier death = (DeathDossier) read(FeedSamples.text("feed-dvclt-death.json"));

    assertThat(death.deceased().person().born()).contains(PartialDate.of(1941));
    assertThat(death.died()).contains(PartialDate.of(2025, 10));
    assertThat(death.hourOfDeath()).contains("04:30");
    assertThat(death.noticeNumber()).contains("12/GBT");
    assertThat(death.applicant().flatMap(FeedPerson::relation)).contains("Con");
    assertThat(death.papers()).hasSize(1);
    assertThat(death.toString()).doesNotContain("MẪU").doesNotContain("04:30");
  }

  @Test
  void toDossier_whenADateCannotBeRead_keepsItsWords() throws JsonUnreadable {
    DeathDossier death =
        (DeathDossier)
            read(
                "{\"maHoSo\":\"G22.99.01-251103-0001\",\"module\":\"KT\",\"data\":{\"hoTich\":"
                    + "{\"nktHoTen\":\"TRẦN VĂN MẪU\",\"nktNgayChet\":\"khoảng tháng mười\","
                    + "\"gbtNgay\":\"31.02.2025\",\"nycNgayCapGiayToTuyThan\":\"không rõ\"}}}");

    assertThat(death.died()).isEmpty();
    assertThat(death.additional())
        .containsEntry("nktNgayChet", "khoảng tháng mười")
        .containsEntry("gbtNgay", "31.02.2025")
        .containsEntry("nycNgayCapGiayToTuyThan", "không rõ");
  }

  @Test
  void toDossier_whenNamesAndDatesAreSplit_joinsThem() throws JsonUnreadable {
    BirthDossier birth =
        (BirthDossier)
            read(
                "{\"maHoSo\":\"G22.99.01-251103-0001\",\"module\":\"KS\",\"data\":{\"module\":\"KS\",\"data\":{\"hoTich\":"
                    + "{\"nksHoTen\":{\"Ho\":\"TRẦN\",\"ChuDem\":\"THỊ\",\"Ten\":\"MẪU\"},"
                    + "\"nksNgaySinh\":{\"ngaySinh\":1,\"thangSinh\":10,\"namSinh\":2025}}}}}");

    assertThat(birth.child().person().name()).isEqualTo("TRẦN THỊ MẪU");
    assertThat(birth.child().person().born()).contains(PartialDate.of(LocalDate.of(2025, 10, 1)));
  }

  @Test
  void toDossier_whenItCannotBeTaken_saysWhatWithoutContent() {
    assertUnreadable(
        sample().replace("\"module\":\"KS\",\"maHoSo\"", "\"module\":\"KH\",\"maHoSo\""), "module");
    assertUnreadable(sample().replace("JVBERi0=", "not base64!"), "base64");
    assertUnreadable(sample().replace("<nksHoTen>TRẦN THỊ MẪU</nksHoTen>", ""), "child");
    assertUnreadable(sample().replace("G22.99.01-251103-0001", "?"), "number");
    assertUnreadable(
        sample()
            .replace("<root>", "<!DOCTYPE root [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><root>"),
        "document type");
  }

  private static String sample() {
    return FeedSamples.text("feed-dvclt-detail.json");
  }

  private void assertUnreadable(String json, String what) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(JsonUnreadable.class)
        .hasMessageContaining(what)
        .hasMessageNotContaining("MẪU");
  }

  @Test
  void acknowledge_isWrittenAsSeen() throws JsonUnreadable {
    FeedDossier birth = read(sample());

    assertThat(written(mapping.toAcknowledge(birth)))
        .isEqualTo(FeedSamples.text("feed-dvclt-acknowledge.json"));
  }

  @Test
  void status_isWrittenAsSeen() throws JsonUnreadable {
    FeedDossier birth = read(sample());
    InboxEntry held = InboxEntry.builder(birth, DossierCode.of("H99.001-251103-0007")).build();
    CivilStatusUpdate update =
        CivilStatusUpdate.supplement(
                birth.nationalNumber(),
                "Thiếu giấy tờ (mẫu)",
                VietnamTime.of(2025, 11, 12, 17, 0),
                VietnamTime.of(2025, 11, 3, 9, 0))
            .officer("Cán bộ Mẫu")
            .started(VietnamTime.of(2025, 11, 3, 9, 0))
            .build();

    assertThat(written(mapping.toStatus(update, held)))
        .isEqualTo(FeedSamples.text("feed-dvclt-status.json"));
  }

  @Test
  void results_areJsonTextInOneMember() throws JsonUnreadable {
    BirthRegistration birth =
        BirthRegistration.builder(
                FeedPerson.builder(
                        Person.builder("TRẦN THỊ MẪU")
                            .born(PartialDate.of(LocalDate.of(2025, 10, 1)))
                            .build())
                    .sex("2")
                    .build(),
                LocalDate.of(2025, 11, 5),
                new byte[] {1, 2, 3})
            .personalNumber(PersonalId.of("099325000000"))
            .mother(FeedPerson.builder(Person.named("LÊ THỊ MẪU")).residenceKind("0").build())
            .entry("01/2025", "7", "12")
            .build();
    DeathRegistration death =
        DeathRegistration.builder(FeedPerson.of(Person.named("TRẦN VĂN MẪU")), new byte[] {1, 2, 3})
            .died(PartialDate.of(2025, 10))
            .entry("01/2025", "7", "12")
            .build();

    assertThat(result(birth))
        .isEqualTo(
            "{\"soDinhDanh\":\"099325000000\",\"ngayDangKy\":\"05/11/2025\",\"nksHoTen\":\"TRẦN THỊ"
                + " MẪU\",\"nksGioiTinh\":2,\"nksNgaySinh\":\"01.10.2025\",\"meHoTen\":\"LÊ THỊ"
                + " MẪU\",\"meLoaiCuTru\":1,\"meNoiCuTru\":\"Không có thông tin\","
                + "\"giayKhaiSinh\":\"AQID\",\"soDangKy\":\"12\",\"quyenSo\":\"01/2025\",\"trangSo\":\"7\",\"maGiayToKetQua\":\"KQ.G15.000031\"}");
    assertThat(result(death))
        .isEqualTo(
            "{\"nktHoTen\":\"TRẦN VĂN MẪU\",\"nktLoaiCuTru\":1,\"nktNoiCuTru\":\"Không có thông"
                + " tin\",\"nktNgayChet\":\"10.2025\","
                + "\"soDangKy\":\"12\",\"quyenSo\":\"01/2025\",\"trangSo\":\"7\",\"giayKhaiTu\":\"AQID\",\"maGiayToKetQua\":\"KQ.G15.000034\"}");
  }

  @ParameterizedTest
  @CsvSource({"2025-06-30, true", "2025-07-01, false"})
  void birth_namesTheDistrictOfItsDayAlone(LocalDate registered, boolean isSent)
      throws JsonUnreadable {
    BirthRegistration birth =
        BirthRegistration.builder(
                FeedPerson.of(Person.named("TRẦN THỊ MẪU")), registered, new byte[] {1, 2, 3})
            .districtCode("001")
            .entry("01/2025", "7", "12")
            .build();
    assertThat(result(birth).contains("\"ndkksMaHuyen\":\"001\"")).isEqualTo(isSent);
  }

  private String result(CivilStatusResult result) throws JsonUnreadable {
    FeedDossier birth = read(sample());
    InboxEntry held = InboxEntry.builder(birth, DossierCode.of("H99.001-251103-0007")).build();
    CivilStatusUpdate update =
        CivilStatusUpdate.registered(
                birth.nationalNumber(), result, VietnamTime.of(2025, 11, 5, 9, 0))
            .build();
    JsonNode status = JSON.tree(JSON.write(mapping.toStatus(update, held)));
    assertThat(status.get("trangThai").isInt()).isTrue();
    assertThat(update.state()).isEqualTo(CivilStatusState.REGISTERED);
    return status.get("ketQuaXuLy").textValue();
  }

  private FeedDossier read(String json) throws JsonUnreadable {
    JsonNode tree = JSON.tree(json.getBytes(StandardCharsets.UTF_8));
    return mapping.toDossier(
        Json.text(tree, "maHoSo").isEmpty() ? Json.member(tree, "data") : tree);
  }

  private static String written(Object message) {
    return new String(JSON.write(message), StandardCharsets.UTF_8);
  }
}
