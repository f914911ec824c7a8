package dev.npsp.sdk.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.internal.identifiers.AgencyCodeRules;
import dev.npsp.sdk.internal.identifiers.DossierCodeRules;
import dev.npsp.sdk.internal.identifiers.ElectricityCustomerRules;
import dev.npsp.sdk.internal.identifiers.HealthInsuranceRules;
import dev.npsp.sdk.internal.identifiers.IdentifierRules;
import dev.npsp.sdk.internal.identifiers.PersonalIdRules;
import dev.npsp.sdk.internal.identifiers.ProcedureCodeRules;
import dev.npsp.sdk.internal.identifiers.ServiceCodeRules;
import dev.npsp.sdk.internal.identifiers.SocialInsuranceRules;
import dev.npsp.sdk.internal.identifiers.TaxCodeRules;
import dev.npsp.sdk.internal.identifiers.TelephoneRules;
import dev.npsp.sdk.internal.identifiers.VehiclePlateRules;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule has its words in both languages, and no words are left over. */
class MessagesTest {

  private static final Map<Class<?>, IdentifierRules> CONSTRAINTS =
      Map.ofEntries(
          Map.entry(AgencyNumber.class, AgencyCodeRules.RULES),
          Map.entry(DossierNumber.class, DossierCodeRules.RULES),
          Map.entry(ElectricityCustomerNumber.class, ElectricityCustomerRules.RULES),
          Map.entry(HealthInsuranceCardNumber.class, HealthInsuranceRules.RULES),
          Map.entry(NumberPlate.class, VehiclePlateRules.RULES),
          Map.entry(PersonalIdNumber.class, PersonalIdRules.RULES),
          Map.entry(PhoneNumber.class, TelephoneRules.RULES),
          Map.entry(ProcedureNumber.class, ProcedureCodeRules.RULES),
          Map.entry(ServiceNumber.class, ServiceCodeRules.RULES),
          Map.entry(SocialInsuranceNumber.class, SocialInsuranceRules.RULES),
          Map.entry(TaxNumber.class, TaxCodeRules.RULES));

  @ParameterizedTest
  @ValueSource(strings = {"", "_vi"})
  void bundle_holdsTheWordsOfEveryRule(String language) throws IOException {
    Set<String> expected = new TreeSet<>();
    CONSTRAINTS.forEach(
        (constraint, rules) ->
            rules.rules().stream()
                .map(IdentifierRules.Rule::name)
                .map(rule -> rule.equals(IdentifierRules.FORM) ? "message" : rule)
                .forEach(rule -> expected.add(constraint.getName() + "." + rule)));
    expected.add(PersonalIdNumber.class.getName() + ".twelveDigits");
    Set<String> found = new TreeSet<>(words(language).stringPropertyNames());
    found.removeIf(key -> !key.startsWith(MessagesTest.class.getPackageName()));
    assertThat(found).isEqualTo(expected);
  }

  /** On the module path a validator finds one bundle of this name: a second one would hide it. */
  @Test
  void bundle_standsInOneModule() throws IOException {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      assertThat(
              modules.filter(
                  module ->
                      Files.exists(
                          module.resolve(
                              "src/main/resources/ContributorValidationMessages.properties"))))
          .extracting(Path::getFileName)
          .containsExactly(Path.of("sdk-services"));
    }
  }

  /** These tests run on the module path. */
  @ParameterizedTest
  @CsvSource({
    "en, holds broken characters; read the source as UTF-8",
    "vi, có ký tự lỗi mã hóa; hãy đọc dữ liệu nguồn bằng UTF-8"
  })
  void checker_findsTheWordsOfTheCore(String language, String words) {
    try (Checker checker = new Checker(Locale.forLanguageTag(language))) {
      assertThat(checker.violations(Applicant.stateAgency("Nguyá»…n").build()))
          .extracting(Violation::message)
          .containsExactly(words);
    }
  }

  private static Properties words(String language) throws IOException {
    Path bundle =
        Path.of(
            "src", "main", "resources", "ContributorValidationMessages" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(reader);
      return words;
    }
  }
}
