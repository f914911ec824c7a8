package dev.npsp.sdk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

  // Personal numbers

  @ParameterizedTest
  @CsvSource({
    "038099000017, 038, 1999, MALE",
    "079195001234, 079, 1995, FEMALE",
    "001203004567, 001, 2003, MALE",
    "096325000001, 096, 2025, FEMALE",
    "127088000009, 127, 1988, MALE"
  })
  void personalId_whenTwelveDigits_hasParts(
      String text, String place, int year, PersonalId.Sex sex) {
    PersonalId id = PersonalId.parse(text);
    assertThat(id.placeCode()).contains(place);
    assertThat(id.birthYear()).hasValue(year);
    assertThat(id.sex()).contains(sex);
  }

  @Test
  void personalId_whenNineDigits_hasNoParts() {
    PersonalId id = PersonalId.parse(" 171 234 567 ");
    assertThat(id.value()).isEqualTo("171234567");
    assertThat(id.placeCode()).isEmpty();
    assertThat(id.birthYear()).isEmpty();
    assertThat(id.sex()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "03809900001, form",
    "0380990000171, form",
    "03809900001x, form",
    "'', form",
    "000000001, placeholder",
    "999999999, placeholder",
    "111111111111, placeholder",
    "003099000017, province",
    "097099000017, province",
    "038499000017, birth",
    "038999000017, birth"
  })
  void personalId_whenRuleIsBroken_namesTheRuleButNotTheNumber(String text, String rule) {
    refuses(PersonalId::parse, text, rule);
    assertThat(PersonalId.tryParse(text)).isEmpty();
  }

  @Test
  void personalId_whenOf_takesWhatThePortalTakes() {
    assertThat(PersonalId.of("000000001").value()).isEqualTo("000000001");
    assertThat(PersonalId.of("038999000017").birthYear()).hasValue(2399);
    assertThatExceptionOfType(InvalidIdentifier.class).isThrownBy(() -> PersonalId.of("1"));
  }

  // Tax codes; the first four are those of real enterprises, publicly known

  @ParameterizedTest
  @CsvSource({
    "0100100079, 0100100079",
    "0100109106, 0100109106",
    "0100233488, 0100233488",
    "0314409058-002, 0314409058-002",
    "0314409058002, 0314409058-002",
    "0314409058 - 002, 0314409058-002",
    "038099000017, 038099000017"
  })
  void taxCode_whenKnownGood_isParsed(String text, String value) {
    assertThat(TaxCode.parse(text).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "010010007, form",
    "0100100079-02, form",
    "0100100079_002, form",
    "0100000000, placeholder",
    "0100100078, checkDigit",
    "0100100070, checkDigit",
    "0314409058-000, branch",
    "003099000017, personalNumber"
  })
  void taxCode_whenRuleIsBroken_namesTheRule(String text, String rule) {
    refuses(TaxCode::parse, text, rule);
  }

  @Test
  void taxCode_whenBranch_knowsItsTaxpayer() {
    TaxCode branch = TaxCode.of("0314409058-002");
    assertThat(branch.branch()).contains("002");
    assertThat(branch.taxpayer()).isEqualTo(TaxCode.of("0314409058"));
    assertThat(branch.taxpayer().branch()).isEmpty();
    assertThat(branch.taxpayer().taxpayer()).isEqualTo(branch.taxpayer());
  }

  @Test
  void taxCode_whenPersonal_isMaskedAndLeadsToThePerson() {
    TaxCode code = TaxCode.of("038099000017");
    assertThat(code.personalId()).contains(PersonalId.of("038099000017"));
    assertThat(code.branch()).isEmpty();
    assertThat(code).hasToString("TaxCode(***)");
    assertThat(TaxCode.of("0100100079")).hasToString("0100100079");
  }

  // Dossier codes

  @ParameterizedTest
  @CsvSource({
    "000.00.00.H56-261122-00017, 000.00.00.H56, 2026-11-22, 17",
    "G09.20-20260609-0000001, G09.20, 2026-06-09, 1",
    "G22.99.01-251103-0001, G22.99.01, 2025-11-03, 1",
    "H21.123-240229-0042, H21.123, 2024-02-29, 42",
    "h56.14-190101-9999999999, H56.14, 2019-01-01, 9999999999"
  })
  void dossierCode_whenWellFormed_hasParts(String text, String agency, LocalDate day, long number) {
    DossierCode code = DossierCode.parse(text);
    assertThat(code.agency()).contains(AgencyCode.of(agency));
    assertThat(code.day()).contains(day);
    assertThat(code.number()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "03706/2026/07906, form",
    "000.00.00.H56-26112-1, form",
    "000.00.00.H56-261122-, form",
    "000.00.00.H56-261122-12345678901, form",
    "0X.1-261122-1, agency",
    "000.00.00.H56-261322-1, day",
    "000.00.00.H56-250229-1, day",
    "000.00.00.H56-00000101-1, day"
  })
  void dossierCode_whenRuleIsBroken_namesTheRule(String text, String rule) {
    refuses(DossierCode::parse, text, rule);
  }

  @ParameterizedTest
  @CsvSource({
    "000.00.00.H56-261122-00017, 000.00.00.H56-***17",
    "G09.20-20260609-0000001, G09.20-***01",
    "H01.2-261122-5, H01.2-***5"
  })
  void dossierCode_masked_showsAgencyAndEnd(String code, String shown) {
    assertThat(DossierCode.of(code).masked()).isEqualTo(shown);
    assertThat(DossierCode.of(code)).hasToString(code);
  }

  @Test
  void dossierCode_whenOf_takesWhatThePortalTakes() {
    DossierCode odd = DossierCode.of("0X.1-261399-1");
    assertThat(odd.agency()).isEmpty();
    assertThat(odd.day()).isEmpty();
  }

  // Procedures and services

  @Test
  void procedureCode_whenProvincial_knowsItsAgency() {
    ProcedureCode code = ProcedureCode.parse("1.003560.000.00.00.h56");
    assertThat(code.value()).isEqualTo("1.003560.000.00.00.H56");
    assertThat(code.agency()).contains(AgencyCode.of("000.00.00.H56"));
    assertThat(code.national()).isEqualTo(ProcedureCode.of("1.003560"));
    assertThat(ProcedureCode.parse("3.000181").agency()).isEmpty();
    assertThat(ProcedureCode.parse("2.002622.H56").agency()).contains(AgencyCode.of("H56"));
  }

  @ParameterizedTest
  @CsvSource({
    "1.00280, form",
    "0.002809, form",
    "12.002809, form",
    "TS_lop1.000.00.00.H22, form",
    "1.002809.01, agency",
    "1.002809.H, agency"
  })
  void procedureCode_whenRuleIsBroken_namesTheRule(String text, String rule) {
    refuses(ProcedureCode::parse, text, rule);
  }

  @Test
  void procedureCode_whenOf_takesWhatThePortalTakes() {
    assertThat(ProcedureCode.tryOf("12.002809.x")).contains(ProcedureCode.of("12.002809.x"));
    assertThat(ProcedureCode.of("12.002809.x").national().value()).isEqualTo("12.002809");
    assertThat(ProcedureCode.tryOf("none")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"6.006776", "9.000001", "6.006776.000.00.00.H26"})
  void procedureCode_whenItBeginsWithANewerDigit_isParsed(String text) {
    assertThat(ProcedureCode.parse(text).value()).isEqualTo(text);
    assertThat(ServiceCode.parse(text + ".01").procedure()).isEqualTo(ProcedureCode.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "TS_lop1.000.00.00.H22, 000.00.00.H22",
    "TS_Lop6.001.00.14.H56, 001.00.14.H56",
    "1A.28.22.H17, 28.22.H17"
  })
  void procedureCode_whenOfAProvinceItself_isKeptAsItIs(String text, String agency) {
    ProcedureCode code = ProcedureCode.of(" " + text + " ");
    assertThat(code.value()).isEqualTo(text);
    assertThat(code.agency()).contains(AgencyCode.of(agency));
    assertThat(code.national()).isEqualTo(code);
    assertThat(ProcedureCode.tryOf(text)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TS_lop1",
        "TS_lop1.H22",
        "TS lop1.000.00.00.H22",
        "1.002.00.00.H56",
        ".000.00.00.H22"
      })
  void procedureCode_whenAWordWithoutItsAgency_isNone(String text) {
    assertThat(ProcedureCode.tryOf(text)).isEmpty();
    assertThatExceptionOfType(InvalidIdentifier.class).isThrownBy(() -> ProcedureCode.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "1.002809.01, 1.002809, 01",
    "2.000815.000.00.00.H55.02, 2.000815.000.00.00.H55, 02",
    "2.002622.H56.01, 2.002622.H56, 01"
  })
  void serviceCode_whenWellFormed_hasParts(String text, String procedure, String caseNumber) {
    ServiceCode code = ServiceCode.parse(text);
    assertThat(code.procedure()).isEqualTo(ProcedureCode.of(procedure));
    assertThat(code.caseNumber()).isEqualTo(caseNumber);
  }

  @ParameterizedTest
  @CsvSource({"1.002809, form", "1.002809.1, form", "0.002809.01, procedure"})
  void serviceCode_whenRuleIsBroken_namesTheRule(String text, String rule) {
    refuses(ServiceCode::parse, text, rule);
  }

  // Agencies

  @ParameterizedTest
  @CsvSource({
    "000.00.00.H56, H56, ''",
    "H56, H56, ''",
    "000.00.14.H56, H56, 14",
    "H56.14, H56, 14",
    "000.03.14.H56, H56, 14 3",
    "H56.14.3, H56, 14 3",
    "001.00.14.H56, H56, 14 0 1",
    "28.22.H17, H17, 22 28",
    "999.010.01.H22, H22, 1 10 999",
    "G22.099, G22, 99",
    "H37.DN.001, H37, DN 1",
    "h56.vp14, H56, VP14"
  })
  void agencyCode_whenInEitherForm_readsFromTheRoot(String text, String root, String path) {
    AgencyCode code = AgencyCode.parse(text);
    assertThat(code.root()).isEqualTo(root);
    assertThat(String.join(" ", code.path())).isEqualTo(path);
  }

  @Test
  void dossierCode_whenItsAgencyHasLetters_isParsed() {
    DossierCode code = DossierCode.parse("H37.DN.001-261122-0001");
    assertThat(code.agency()).contains(AgencyCode.of("H37.DN.001"));
    assertThat(code.belongsTo(AgencyCode.of("000.00.00.H37"))).isTrue();
  }

  @Test
  void identifier_whenLongerThanAny_isRefusedForItsForm() {
    String number = "038099000017";
    String padded = " ".repeat(200) + number;
    refuses(PersonalId::parse, padded, "form");
    refuses(PersonalId::of, padded, "form");
    assertThat(PersonalId.tryParse(padded)).isEmpty();
    assertThat(PersonalId.parse(" ".repeat(50) + number)).isEqualTo(PersonalId.of(number));
    refuses(ServiceCode::of, "1.000000" + ".A".repeat(3000) + ".00", "form");
    refuses(ServiceCode::parse, "1.000000" + ".A".repeat(20) + ".00", "form");
  }

  @Test
  void agencyCode_whenCompared_looksAtRootAndPath() {
    AgencyCode old = AgencyCode.of("000.00.14.H56");
    assertThat(old.sameAgency(AgencyCode.of("H56.14"))).isTrue();
    assertThat(old.sameAgency(AgencyCode.of("H56"))).isFalse();
    assertThat(old.sameAgency(AgencyCode.of("H57.14"))).isFalse();
    assertThat(old.isWithin(AgencyCode.of("H56"))).isTrue();
    assertThat(old.isWithin(AgencyCode.of("H56.14"))).isTrue();
    assertThat(old.isWithin(AgencyCode.of("H56.1"))).isFalse();
    assertThat(AgencyCode.of("H56").isWithin(old)).isFalse();
    assertThat(AgencyCode.of("H56.14.3").isWithin(old)).isTrue();
    assertThat(AgencyCode.of("H57.14.3").isWithin(old)).isFalse();
  }

  // Insurance, electricity, telephones

  @Test
  void socialInsurance_whenPersonalNumber_leadsToThePerson() {
    assertThat(SocialInsuranceCode.parse("0123456789").personalId()).isEmpty();
    assertThat(SocialInsuranceCode.parse("038 099 000 017").personalId())
        .contains(PersonalId.of("038099000017"));
  }

  @Test
  void healthCard_whenItIsThePersonalNumber_leadsToThePerson() {
    HealthInsuranceCard card = HealthInsuranceCard.parse("038 099 000 017");
    assertThat(card.value()).isEqualTo("038099000017");
    assertThat(card.group()).isEmpty();
    assertThat(card.socialInsurance().personalId()).contains(PersonalId.of("038099000017"));
    refuses(HealthInsuranceCard::parse, "038999000017", "number");
    assertThatExceptionOfType(InvalidIdentifier.class)
        .isThrownBy(() -> HealthInsuranceCard.parse("1"))
        .withMessageContaining("10 or 12 digits");
  }

  /** How the portal writes communes and departments since 2025, and dossiers under them. */
  @ParameterizedTest
  @CsvSource({"H44.100, H44, 100", "H21.17, H21, 17", "H61.121.001, H61, 121 1"})
  void agencyCode_whenOf2026_isReadFromTheRoot(String text, String root, String path) {
    AgencyCode code = AgencyCode.parse(text);
    assertThat(code.root()).isEqualTo(root);
    assertThat(String.join(" ", code.path())).isEqualTo(path);
    assertThat(DossierCode.parse(text + "-260930-0042").agency()).contains(code);
    assertThat(DossierCode.parse(text + "-20260930-0042").day())
        .contains(LocalDate.of(2026, 9, 30));
  }

  @ParameterizedTest
  @CsvSource({
    "012345678, form",
    "TZH490L, form",
    "0000000000, placeholder",
    "038999000017, personalNumber"
  })
  void socialInsurance_whenRuleIsBroken_namesTheRule(String text, String rule) {
    refuses(SocialInsuranceCode::parse, text, rule);
  }

  @Test
  void healthCard_whenOld_hasParts() {
    HealthInsuranceCard card = HealthInsuranceCard.parse("gd 4 01 01-2345-6789");
    assertThat(card.value()).isEqualTo("GD4010123456789");
    assertThat(card.group()).contains("GD");
    assertThat(card.benefit()).contains("4");
    assertThat(card.province()).contains("01");
    assertThat(card.socialInsurance()).isEqualTo(SocialInsuranceCode.parse("0123456789"));
  }

  @Test
  void healthCard_whenNew_isTheInsuranceNumber() {
    HealthInsuranceCard card = HealthInsuranceCard.parse("0123456789");
    assertThat(card.group()).isEmpty();
    assertThat(card.benefit()).isEmpty();
    assertThat(card.province()).isEmpty();
    assertThat(card.socialInsurance().value()).isEqualTo("0123456789");
  }

  @ParameterizedTest
  @CsvSource({
    "GD401012345678, form",
    "G14010123456789, form",
    "GD0010123456789, benefit",
    "GD6010123456789, benefit",
    "GD4000123456789, province",
    "GD4010000000000, number"
  })
  void healthCard_whenRuleIsBroken_namesTheRule(String text, String rule) {
    refuses(HealthInsuranceCard::parse, text, rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PD0123456789A", "pd 0123 4567 89a"})
  void electricity_whenWellFormed_isInCapitals(String text) {
    ElectricityCustomerCode code = ElectricityCustomerCode.parse(text);
    assertThat(code.value()).isEqualTo("PD0123456789A");
    assertThat(code.company()).isEqualTo("PD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PD0123456789", "XD0123456789A", "P00123456789A", "PD012345678ĐA"})
  void electricity_whenMalformed_isRefused(String text) {
    refuses(ElectricityCustomerCode::parse, text, "form");
  }

  @ParameterizedTest
  @CsvSource({
    "0912000001, 0912000001, true",
    "091-200.00 01, 0912000001, true",
    "+84 912 000 001, 0912000001, true",
    "84912000001, 0912000001, true",
    "0084912000001, 0912000001, true",
    "+84 (0) 912000001, 0912000001, true",
    "0384840001, 0384840001, true",
    "0849120000, 0849120000, true",
    "(024) 3800 0001, 02438000001, false",
    "+842438000001, 02438000001, false",
    "+84 (0)24 3800 0001, 02438000001, false",
    "(+84) 024 3800 0001, 02438000001, false",
    "069.234.5678, 0692345678, false",
    "+84 69 2345678, 0692345678, false"
  })
  void telephone_whenVietnamese_isWrittenAsDialled(String text, String value, boolean mobile) {
    Telephone phone = Telephone.parse(text);
    assertThat(phone.value()).isEqualTo(value);
    assertThat(phone.isMobile()).isEqualTo(mobile);
    assertThat(phone.international()).contains("+84" + value.substring(1));
    assertThat(phone.isService()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1900 1234, 19001234",
    "1900.123.456, 1900123456",
    "1800-1234, 18001234",
    "1800123456, 1800123456"
  })
  void telephone_whenOfAService_isReachedAtHomeOnly(String text, String value) {
    Telephone phone = Telephone.parse(text);
    assertThat(phone.value()).isEqualTo(value);
    assertThat(phone.isService()).isTrue();
    assertThat(phone.isMobile()).isFalse();
    assertThat(phone.international()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "091200000",
        "0612000001",
        "0243800000",
        "+33123456789",
        "1900",
        "190012345",
        "17001234",
        "069123456",
        "06912345678",
        "+841900123456",
        "x"
      })
  void telephone_whenNoneOfVietnam_isRefused(String text) {
    refuses(Telephone::parse, text, "form");
  }

  /** Worked out: 3x29 + 1x23 + 4x19 + 4x17 + 9x7 + 5x3 = 332 = 30x11 + 2, and 10 - 2 = 8. */
  @Test
  void taxCode_checkDigit_isAsWorkedOutByHand() {
    assertThat(TaxCode.tryParse("0314409058")).isPresent();
    // 1x29 + 1x17 + 7x3 = 67 = 6x11 + 1, and 10 - 1 = 9
    assertThat(TaxCode.tryParse("0100100079")).isPresent();
    // 1x29 + 1x17 + 3x3 = 55 = 5x11: the check digit would be ten, so no such code is given
    for (int digit = 0; digit <= 9; digit++) {
      assertThat(TaxCode.tryParse("010010003" + digit)).isEmpty();
    }
  }

  /**
   * A letter with a mark is no digit and no letter of a code, composed or not; no digit is guessed.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"03809900001\u0661", "03809900001²", "03809900001①", "0380990000017\u0301"})
  void personalId_whenDigitsOfOtherScripts_isRefused(String text) {
    refuses(PersonalId::parse, text, "form");
  }

  static void refuses(Function<String, ?> parse, String text, String rule) {
    assertThatExceptionOfType(InvalidIdentifier.class)
        .isThrownBy(() -> parse.apply(text))
        .satisfies(
            refusal -> {
              assertThat(refusal.rule()).isEqualTo(rule);
              assertThat(refusal.identifier()).isNotBlank();
            });
  }
}
