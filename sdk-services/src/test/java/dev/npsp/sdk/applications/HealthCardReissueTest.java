package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.HealthInsuranceCard;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.SocialInsuranceCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HealthCardReissueTest extends ApplicationContract<HealthCardReissue> {

  private static final ProcedureReference PROCEDURE =
      ProcedureReference.of(
          ProcedureCode.of("1.999003"), "Cấp lại thẻ bảo hiểm y tế", "G24-BH01", "Bảo hiểm");

  private static final SocialInsuranceCode NUMBER = SocialInsuranceCode.parse("0123456789");

  @Override
  HealthCardReissue valid() {
    return HealthCardReissue.builder(
            PROCEDURE, Citizens.PERSON, Citizens.DETAILS, NUMBER, HealthCardReissue.Reason.CHANGED)
        .card(HealthInsuranceCard.parse("GD4380123456789"))
        .change("Ngày sinh")
        .facility("38-001")
        .build();
  }

  private static Breach<HealthCardReissue> breach(
      String path,
      String code,
      Function<HealthCardReissue.Builder, HealthCardReissue.Builder> broken) {
    return Breach.of(path, code, valid -> broken.apply(valid.toBuilder()).build());
  }

  @Override
  Stream<Breach<HealthCardReissue>> breaches() {
    Stream<Breach<HealthCardReissue>> own =
        Stream.of(
            breach("change", "ChangeIfChanged", one -> one.change(Optional.empty())),
            breach("change", "ChangeIfChanged", one -> one.change(" ")),
            breach(
                "change", "ChangeIfChanged", one -> one.reason(HealthCardReissue.Reason.DAMAGED)),
            breach("change", "Size", one -> one.change(SECRET.repeat(200))),
            breach("facility", "Size", one -> one.facility(SECRET.repeat(80))),
            breach(
                "card",
                "InsuranceNumberFits",
                one -> one.card(HealthInsuranceCard.parse("0123456780"))),
            breach(
                "insuranceNumber",
                "InsuranceNumberFits",
                one -> one.insuranceNumber(SocialInsuranceCode.parse("038099000018"))),
            breach(
                "applicant.party.address",
                "NotNull",
                one ->
                    one.applicant(
                        Applicant.of(
                            Citizens.PERSON.toBuilder().address(Optional.empty()).build()))));
    return Stream.concat(
        own,
        Citizens.breaches(
            (one, applicant) -> one.toBuilder().applicant(applicant).build(),
            (one, details) -> one.toBuilder().details(details).build()));
  }

  @Override
  HealthCardReissue read(Dossier dossier) {
    return HealthCardReissue.read(dossier);
  }

  @Override
  String golden() {
    return "health-card-reissue";
  }

  @Test
  void check_ofALostCardByThePersonalNumber_findsNothing() {
    HealthCardReissue lost =
        valid().toBuilder()
            .reason(HealthCardReissue.Reason.LOST)
            .change(Optional.empty())
            .insuranceNumber(SocialInsuranceCode.parse("038099000017"))
            .build();

    assertThat(lost.check(AT)).isEmpty();
    assertThat(lost.fees(AT)).isEmpty();
    assertThat(lost.due(AT)).contains(VietnamTime.of(2026, 11, 11, 17, 0));
  }
}
