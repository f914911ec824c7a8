package dev.npsp.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.ElectricityCustomerCode;
import dev.npsp.sdk.domain.HealthInsuranceCard;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ServiceCode;
import dev.npsp.sdk.domain.SocialInsuranceCode;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.Telephone;
import dev.npsp.sdk.domain.VehiclePlate;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host on the class path, its own beans, and a validator that knows nothing of this library. */
class OwnBeansTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** What a clerk typed in. */
  static class Form {
    @AgencyCode.Valid @Nullable String agency;
    @DossierCode.Valid @Nullable String dossier;
    @ElectricityCustomerCode.Valid @Nullable String electricity;
    @HealthInsuranceCard.Valid @Nullable String healthCard;
    @VehiclePlate.Valid @Nullable StringBuilder plate;
    @PersonalId.Valid @Nullable String personalId;
    @Telephone.Valid @Nullable String phone;
    @ProcedureCode.Valid @Nullable String procedure;
    @ServiceCode.Valid @Nullable String service;
    @SocialInsuranceCode.Valid @Nullable String socialInsurance;
    @TaxCode.Valid @Nullable String tax;
  }

  /** The other ways to use a constraint. */
  private record Other(
      @PersonalId.Valid(twelveDigitsOnly = true) String citizen,
      @TaxCode.Valid(message = "our own words") String supplier,
      List<@Telephone.Valid String> phones,
      Optional<@VehiclePlate.Valid String> plate) {}

  @Test
  void validate_whenNothingIsFilledIn_isValid() {
    assertThat(messages(new Form(), Locale.ENGLISH)).isEmpty();
  }

  @Test
  void validate_whenAllIsRight_isValid() {
    Form form = new Form();
    form.agency = "H56.14";
    form.dossier = "000.00.00.H56-261122-00017";
    form.electricity = "PD0123456789A";
    form.healthCard = "DN4010123456789";
    form.plate = new StringBuilder("30A-123.45");
    form.personalId = "171234567";
    form.phone = "+84 912 000 001";
    form.procedure = "2.000815";
    form.service = "2.000815.01";
    form.socialInsurance = "0123456789";
    form.tax = "0100100079";
    assertThat(messages(form, Locale.ENGLISH)).isEmpty();
    assertThat(
            messages(
                new Other("038099000017", "0100100079", List.of("0912000001"), Optional.empty()),
                Locale.ENGLISH))
        .isEmpty();
  }

  @Test
  void validate_whenFormIsWrong_tellsEachInEnglish() {
    assertThat(messages(nonsense(), Locale.ENGLISH))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("agency", "must be an agency code such as 000.00.00.H56 or H56.14"),
                Map.entry("dossier", "must be a dossier code such as 000.00.00.H56-261122-00017"),
                Map.entry(
                    "electricity",
                    "must be an electricity customer code: 13 characters, P and a letter first"),
                Map.entry(
                    "healthCard",
                    "must be a health-insurance card number: 10 or 12 digits, or 2 letters and 13 digits"),
                Map.entry(
                    "plate",
                    "must be a number plate such as 30A-123.45, 29-B1 123.45 or 29-AA 123.45"),
                Map.entry(
                    "personalId",
                    "must be a personal identity number: 12 digits (CCCD) or 9 digits (CMND)"),
                Map.entry(
                    "phone",
                    "must be a Vietnamese telephone number: 10 digits for a mobile, 11 digits beginning with 02 for a fixed line, or 069, 1800, 1900"),
                Map.entry(
                    "procedure",
                    "must be a procedure code such as 2.000815 or 1.003560.000.00.00.H56"),
                Map.entry("service", "must be a service code such as 2.000815.01"),
                Map.entry(
                    "socialInsurance",
                    "must be a social-insurance number of 10 digits or a personal number of 12"),
                Map.entry(
                    "tax",
                    "must be a tax code: 10 digits, with -001 behind it for a dependent unit, or a personal number of 12 digits")));
  }

  @Test
  void validate_whenHostSpeaksVietnamese_tellsInVietnamese() {
    Map<String, String> messages = messages(nonsense(), VIETNAMESE);
    assertThat(messages)
        .hasSize(11)
        .containsEntry("agency", "phải là mã định danh cơ quan, ví dụ 000.00.00.H56 hoặc H56.14");
    assertThat(messages.values()).allMatch(message -> message.startsWith("phải là "));
  }

  @ParameterizedTest
  @CsvSource({
    "0100100078, has a tenth digit that does not fit the nine before it",
    "0100000000, must not be a placeholder",
    "0314409058-000, must number dependent units from -001 on",
    "003099000017, must be a personal number (CCCD) where it has 12 digits"
  })
  void validate_whenOneRuleIsBroken_tellsThatRule(String tax, String message) {
    Form form = new Form();
    form.tax = tax;
    assertThat(messages(form, Locale.ENGLISH)).containsOnly(Map.entry("tax", message));
  }

  @Test
  void validate_whenUsedInOtherWays_works() {
    Other other =
        new Other(
            "171234567", "0100100078", List.of("0912000001", "113"), Optional.of("10A-123.45"));
    assertThat(messages(other, Locale.ENGLISH))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "citizen",
                "must be a personal number of 12 digits; the old number of 9 digits is no longer valid",
                "supplier",
                "our own words",
                "phones[1].<list element>",
                "must be a Vietnamese telephone number: 10 digits for a mobile, 11 digits beginning with 02 for a fixed line, or 069, 1800, 1900",
                "plate",
                "must begin with the number of a province: 11 to 99 without 13, 42, 44, 45, 46, 87, 91 and 96"));
  }

  private static Form nonsense() {
    Form form = new Form();
    form.agency = "";
    form.dossier = "?";
    form.electricity = "?";
    form.healthCard = "?";
    form.plate = new StringBuilder("?");
    form.personalId = "?";
    form.phone = "?";
    form.procedure = "?";
    form.service = "?";
    form.socialInsurance = "?";
    form.tax = "?";
    return form;
  }

  private static Map<String, String> messages(Object bean, Locale locale) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(
                new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, VIETNAMESE), locale, false))
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      Map<String, String> messages = new TreeMap<>();
      for (ConstraintViolation<Object> violation : validator.validate(bean)) {
        messages.put(violation.getPropertyPath().toString(), violation.getMessage());
      }
      return messages;
    }
  }
}
