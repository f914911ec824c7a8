package dev.npsp.sdk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all identifiers have in common. */
class IdentifiersAlikeTest {

  /** Vietnamese keyboards, spreadsheets and word processors change what a clerk types or pastes. */
  @Test
  void parse_whenTypedOnAnyKeyboard_givesTheNormalForm() {
    assertThat(PersonalId.parse("０３８０９９００００１７").value()).isEqualTo("038099000017");
    assertThat(PersonalId.parse("\uFEFF038\u00A0099\u3000000\u200B017\t").value())
        .isEqualTo("038099000017");
    assertThat(TaxCode.parse("0314409058\u2013002").value()).isEqualTo("0314409058-002");
    assertThat(TaxCode.parse("０３１４４０９０５８－００２").value()).isEqualTo("0314409058-002");
    assertThat(DossierCode.parse("\u00A0ｈ56.14\u2011261122\u20110001 ").value())
        .isEqualTo("H56.14-261122-0001");
    assertThat(AgencyCode.parse("\u00A0Ｈ56").value()).isEqualTo("H56");
    assertThat(ProcedureCode.parse("1.002809\u00A0").value()).isEqualTo("1.002809");
    assertThat(ServiceCode.parse("\u200B1.002809.01").value()).isEqualTo("1.002809.01");
    assertThat(Telephone.parse("＋84 912\u2011000\u2011001").value()).isEqualTo("0912000001");
    assertThat(VehiclePlate.parse("29\u2013MĐ1\u00A0123.45").value()).isEqualTo("29-MĐ1 123.45");
    assertThat(HealthInsuranceCard.parse("ｇｄ 4 01 0123456789").value())
        .isEqualTo("GD4010123456789");
  }

  @Test
  void of_whenTypedOddly_isRefused() {
    assertThatExceptionOfType(InvalidIdentifier.class)
        .isThrownBy(() -> PersonalId.of("０３８０９９００００１７"));
    assertThatExceptionOfType(InvalidIdentifier.class).isThrownBy(() -> AgencyCode.of("Ｈ56"));
  }

  @Test
  void parse_whenRefused_neverShowsTheText() {
    String text = "Ẩn 555777";
    List<Function<String, ?>> all =
        List.of(
            AgencyCode::parse,
            DossierCode::parse,
            ElectricityCustomerCode::parse,
            HealthInsuranceCard::parse,
            PersonalId::parse,
            ProcedureCode::parse,
            ServiceCode::parse,
            SocialInsuranceCode::parse,
            TaxCode::parse,
            Telephone::parse,
            VehiclePlate::parse);
    for (Function<String, ?> parse : all) {
      assertThatExceptionOfType(InvalidIdentifier.class)
          .isThrownBy(() -> parse.apply(text))
          .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("Ẩn", "555777"));
    }
  }

  @Test
  void toString_whenPersonal_showsTwoCharacters() {
    assertThat(
            List.of(
                PersonalId.of("038099000017"),
                SocialInsuranceCode.parse("0123456789"),
                HealthInsuranceCard.parse("GD4010123456789"),
                ElectricityCustomerCode.parse("PD0123456789A"),
                Telephone.parse("0912000001"),
                VehiclePlate.parse("30A-123.45")))
        .extracting(Object::toString)
        .containsExactly(
            "PersonalId(***)",
            "SocialInsuranceCode(***)",
            "HealthInsuranceCard(***)",
            "ElectricityCustomerCode(***)",
            "Telephone(***)",
            "VehiclePlate(***)");
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void parse_whenTheMachineSpeaksTurkish_givesTheSame() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(ElectricityCustomerCode.parse("pi012345678ii").value()).isEqualTo("PI012345678II");
      assertThat(HealthInsuranceCard.parse("ti4010123456789").group()).contains("TI");
      assertThat(DossierCode.parse("i56-261122-1").value()).isEqualTo("I56-261122-1");
      assertThat(AgencyCode.of("i56").root()).isEqualTo("I56");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        AgencyCode.class,
        DossierCode.class,
        PersonalId.class,
        ProcedureCode.class,
        ServiceCode.class,
        TaxCode.class
      })
  void codes_areEqualByValue(Class<?> type) {
    EqualsVerifier.forClass(type)
        .withPrefabValues(String.class, sample(type), sample(type).replace("17", "71"))
        .verify();
  }

  private static String sample(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "AgencyCode" -> "H17";
      case "DossierCode" -> "H17-261122-17";
      case "ProcedureCode" -> "1.000017";
      case "ServiceCode" -> "1.000017.17";
      case "TaxCode" -> "0100100017";
      default -> "038099000017";
    };
  }
}
