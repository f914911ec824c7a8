package dev.npsp.sdk.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierTypesTest {

  @Test
  void toString_hidesPersonsAndLinks() {
    Dossier dossier =
        Examples.dossier(1).toBuilder()
            .summary("việc riêng")
            .note("ghi chú riêng")
            .applicant(
                Applicant.of(
                    Person.of("Nguyễn Văn Ví Dụ", PersonalId.of("038099000017")).toBuilder()
                        .email("rieng@example.invalid")
                        .phone("0900000000")
                        .build()))
            .addPaper(Attachment.link("don.pdf", URI.create("http://ss.invalid/rieng")))
            .build();
    assertThat(dossier.toString())
        .contains(Examples.code(1).value())
        .doesNotContain("Nguyễn", "038099000017", "riêng", "rieng", "0900000000");
    assertThat(Examples.step(1).toString()).doesNotContain("Lê Thị Mẫu");
  }

  @Test
  void toBuilder_keepsEverything() {
    Dossier dossier = Examples.dossier(1, "a");
    assertThat(dossier.toBuilder().build()).isEqualTo(dossier);
    assertThat(dossier.toBuilder().summary("b").build()).isNotEqualTo(dossier);
  }

  @Test
  void progressStep_withoutItsMoment_isNotBuilt() {
    ProgressStep.Builder step =
        ProgressStep.builder(Examples.code(1), DossierStatus.PROCESSING, "Lê Thị Mẫu");
    assertThatIllegalStateException().isThrownBy(step::build).withMessageContaining("at");
  }

  @ParameterizedTest
  @CsvSource({
    "1, Mới đăng ký, newly registered",
    "2, Được tiếp nhận, received",
    "3, Không được tiếp nhận, not accepted",
    "4, Đang xử lý, processing",
    "5, Yêu cầu bổ sung giấy tờ, supplement requested",
    "6, Yêu cầu thực hiện nghĩa vụ tài chính, financial obligation requested",
    "7, Công dân yêu cầu rút hồ sơ, withdrawn by the applicant",
    "8, Dừng xử lý, stopped",
    "9, Đã xử lý xong, completed",
    "10, Đã trả kết quả, result returned",
  })
  void status_hasTheNamesOfTheSheet(String code, String vi, String en) {
    DossierStatus status = DossierStatus.of(code);
    assertThat(status.isKnown()).isTrue();
    assertThat(status.nameVi()).contains(vi);
    assertThat(status.nameEn()).contains(en);
    assertThat(status).hasToString(code);
  }

  @Test
  void codes_areOpen() {
    assertThat(DossierStatus.of(" 12 ").code()).isEqualTo("12");
    assertThat(DossierStatus.of("12").nameVi()).isEmpty();
    assertThat(FeeCode.of("PL-01").isKnown()).isFalse();
    assertThat(FeeCode.of("1")).isEqualTo(FeeCode.FEE);
    assertThat(PaperForm.of(7).isKnown()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> ApplicantKind.of(" "));
  }

  @Test
  void syncOptions_refuseWhatCannotBe() {
    SyncOptions options = SyncOptions.standard();
    assertThat(options).hasToString("batches of 50, 4 in flight");
    assertThatIllegalArgumentException().isThrownBy(() -> SyncOptions.batchesOf(0));
    assertThatIllegalArgumentException().isThrownBy(() -> options.inFlight(0));
    assertThatIllegalArgumentException().isThrownBy(() -> options.keepDetailsOf(0));
  }
}
