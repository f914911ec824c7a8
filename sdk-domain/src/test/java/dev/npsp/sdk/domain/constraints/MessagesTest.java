package dev.npsp.sdk.domain.constraints;

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
import dev.npsp.sdk.domain.internal.identifiers.AgencyCodeRules;
import dev.npsp.sdk.domain.internal.identifiers.DossierCodeRules;
import dev.npsp.sdk.domain.internal.identifiers.ElectricityCustomerRules;
import dev.npsp.sdk.domain.internal.identifiers.HealthInsuranceRules;
import dev.npsp.sdk.domain.internal.identifiers.IdentifierRules;
import dev.npsp.sdk.domain.internal.identifiers.PersonalIdRules;
import dev.npsp.sdk.domain.internal.identifiers.ProcedureCodeRules;
import dev.npsp.sdk.domain.internal.identifiers.ServiceCodeRules;
import dev.npsp.sdk.domain.internal.identifiers.SocialInsuranceRules;
import dev.npsp.sdk.domain.internal.identifiers.TaxCodeRules;
import dev.npsp.sdk.domain.internal.identifiers.TelephoneRules;
import dev.npsp.sdk.domain.internal.identifiers.VehiclePlateRules;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule has its words in both languages, and no words are left over. */
class MessagesTest {

  private static final Map<Class<?>, IdentifierRules> CONSTRAINTS =
      Map.ofEntries(
          Map.entry(AgencyCode.Valid.class, AgencyCodeRules.RULES),
          Map.entry(DossierCode.Valid.class, DossierCodeRules.RULES),
          Map.entry(ElectricityCustomerCode.Valid.class, ElectricityCustomerRules.RULES),
          Map.entry(HealthInsuranceCard.Valid.class, HealthInsuranceRules.RULES),
          Map.entry(VehiclePlate.Valid.class, VehiclePlateRules.RULES),
          Map.entry(PersonalId.Valid.class, PersonalIdRules.RULES),
          Map.entry(Telephone.Valid.class, TelephoneRules.RULES),
          Map.entry(ProcedureCode.Valid.class, ProcedureCodeRules.RULES),
          Map.entry(ServiceCode.Valid.class, ServiceCodeRules.RULES),
          Map.entry(SocialInsuranceCode.Valid.class, SocialInsuranceRules.RULES),
          Map.entry(TaxCode.Valid.class, TaxCodeRules.RULES));

  @ParameterizedTest
  @ValueSource(strings = {"", "_vi"})
  void bundle_holdsTheWordsOfEveryRule(String language) throws IOException {
    Set<String> expected = new TreeSet<>();
    CONSTRAINTS.forEach(
        (constraint, rules) ->
            rules.rules().stream()
                .map(IdentifierRules.Rule::name)
                .map(rule -> rule.equals(IdentifierRules.FORM) ? "message" : rule)
                .forEach(rule -> expected.add(constraint.getCanonicalName() + "." + rule)));
    expected.add(PersonalId.Valid.class.getCanonicalName() + ".twelveDigits");
    Set<String> found = new TreeSet<>(words(language).stringPropertyNames());
    found.removeIf(key -> !key.contains(".Valid."));
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
          .containsExactly(Path.of("sdk-domain"));
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
