package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.inbound.AmendedPromotion;
import dev.npsp.sdk.inbound.FiledPromotion;
import dev.npsp.sdk.inbound.PromotionChanges;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromotionAmendmentTest extends ApplicationContract<PromotionAmendment> {

  private static final FiledPromotion ORIGINAL =
      FiledPromotion.builder()
          .portalNumber("G02.01-261020-0001")
          .documentNumber("12/TB-VD")
          .filedAt(VietnamTime.of(2026, 10, 20, 9, 0))
          .programmeName("Mua một tặng một")
          .starts(LocalDate.of(2026, 10, 26))
          .ends(LocalDate.of(2026, 12, 6))
          .area("Toàn tỉnh")
          .build();

  private static final PromotionChanges CHANGES =
      PromotionChanges.builder().name("Mua một tặng hai").quantity("2000 hộp").build();

  @Override
  PromotionAmendment valid() {
    return PromotionAmendment.builder(
            PromotionNoticeTest.TRADER, ORIGINAL, CHANGES, "Thêm hàng khuyến mại")
        .commitment("Không")
        .build();
  }

  private static FiledPromotion.Builder original() {
    return FiledPromotion.builder()
        .documentNumber("12/TB-VD")
        .starts(LocalDate.of(2026, 10, 26))
        .ends(LocalDate.of(2026, 12, 6));
  }

  private static Breach<PromotionAmendment> original(
      String path, String code, FiledPromotion.Builder original) {
    return Breach.of(
        "original." + path,
        code,
        amendment -> amendment.toBuilder().original(original.build()).build());
  }

  @Override
  Stream<Breach<PromotionAmendment>> breaches() {
    return Stream.of(
        original("documentNumber", "NotBlank", original().documentNumber(Optional.empty())),
        original("starts", "NotNull", original().starts(Optional.empty())),
        original("ends", "NotNull", original().ends(Optional.empty())),
        original("ends", "PeriodInOrder", original().starts(LocalDate.of(2026, 12, 7))),
        Breach.of(
            "changes",
            "SomethingChanges",
            amendment -> amendment.toBuilder().changes(PromotionChanges.builder().build()).build()),
        Breach.of("reason", "NotBlank", amendment -> amendment.toBuilder().reason(" ").build()),
        Breach.of(
            "reason",
            "Size",
            amendment -> amendment.toBuilder().reason(SECRET.repeat(400)).build()),
        Breach.of(
            "commitment",
            "Size",
            amendment -> amendment.toBuilder().commitment(SECRET.repeat(400)).build()),
        Breach.of(
            "applicant.kind",
            "ApplicantAllowed",
            amendment ->
                amendment.toBuilder()
                    .applicant(Applicant.stateAgency(PromotionNoticeTest.TRADER))
                    .build()),
        new Breach<>(
            "original.ends", "NotOver", amendment -> amendment, VietnamTime.of(2026, 12, 7, 0, 0)));
  }

  @Override
  PromotionAmendment read(Dossier dossier) {
    return PromotionAmendment.read(dossier);
  }

  @Override
  String golden() {
    return "promotion-amendment";
  }

  @Test
  void check_onTheLastDay_findsNothing() {
    assertThat(valid().check(VietnamTime.of(2026, 12, 6, 23, 59))).isEmpty();
  }

  @Test
  void fieldLines_ofTheMomentOfFiling_showItInVietnam() {
    PromotionAmendment late =
        valid().toBuilder()
            .original(ORIGINAL.toBuilder().filedAt(VietnamTime.of(2026, 11, 30, 1, 5)).build())
            .build();

    assertThat(late.fieldLines(Locale.ENGLISH))
        .anyMatch(line -> line.endsWith(": 30/11/2026 01:05"));
  }

  @Test
  void of_anAmendmentThatThePortalHandedOn_isTheSameAmendment() {
    AmendedPromotion handedOn =
        AmendedPromotion.builder("G02-2", ORIGINAL, CHANGES)
            .reason("Thêm hàng khuyến mại")
            .commitment("Không")
            .build();

    assertThat(PromotionAmendment.of(PromotionNoticeTest.TRADER, handedOn).build())
        .isEqualTo(valid());
  }
}
