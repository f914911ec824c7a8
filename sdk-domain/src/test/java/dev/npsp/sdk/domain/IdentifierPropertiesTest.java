package dev.npsp.sdk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Valid numbers parse, parsing again changes nothing, and a wrong digit is found. */
class IdentifierPropertiesTest {

  private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

  @Property
  void taxCode_whenTheCheckDigitFits_isParsed(@ForAll("nineDigits") String nine) {
    int check = checkDigit(nine);
    if (check == 10) {
      for (int digit = 0; digit <= 9; digit++) {
        assertThat(TaxCode.tryParse(nine + digit)).isEmpty();
      }
    } else {
      parsesAndStays(TaxCode::parse, TaxCode::value, nine + check);
    }
  }

  @Property
  void taxCode_whenTheCheckDigitIsAnother_isRefused(
      @ForAll("nineDigits") String nine, @ForAll @IntRange(min = 1, max = 9) int shift) {
    int check = checkDigit(nine);
    String flipped = nine + (check + shift) % 10;
    assertThatExceptionOfType(InvalidIdentifier.class)
        .isThrownBy(() -> TaxCode.parse(flipped))
        .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("checkDigit"));
    assertThat(TaxCode.of(flipped).value()).isEqualTo(flipped);
  }

  /** Eleven is a prime and no weight is a multiple of it: one wrong digit never stays hidden. */
  @Property
  void taxCode_whenAnyOneDigitIsAnother_isRefused(
      @ForAll("nineDigits") String nine,
      @ForAll @IntRange(min = 0, max = 8) int at,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    int check = checkDigit(nine);
    if (check < 10) {
      char other = (char) ('0' + (nine.charAt(at) - '0' + shift) % 10);
      String wrong = nine.substring(0, at) + other + nine.substring(at + 1) + check;
      assertThat(TaxCode.tryParse(wrong)).isEmpty();
    }
  }

  @Property
  void personalId_whenMadeFromItsParts_givesThemBack(
      @ForAll("provinces") String province,
      @ForAll @IntRange(min = 1900, max = 2099) int year,
      @ForAll PersonalId.Sex sex,
      @ForAll @IntRange(min = 0, max = 999_999) int random) {
    int century = (year - 1900) / 100 * 2 + (sex == PersonalId.Sex.FEMALE ? 1 : 0);
    String text =
        String.format(Locale.ROOT, "0%s%d%02d%06d", province, century, year % 100, random);
    PersonalId id = parsesAndStays(PersonalId::parse, PersonalId::value, text);
    assertThat(id.placeCode()).contains("0" + province);
    assertThat(id.birthYear()).hasValue(year);
    assertThat(id.sex()).contains(sex);
  }

  @Property
  void dossierCode_whenMadeFromItsParts_givesThemBack(
      @ForAll("agencies") String agency,
      @ForAll("days") LocalDate day,
      @ForAll boolean longDay,
      @ForAll @IntRange(min = 0) int number) {
    String text =
        agency
            + day.format(
                DateTimeFormatter.ofPattern(longDay ? "-uuuuMMdd-" : "-uuMMdd-", Locale.ROOT))
            + number;
    DossierCode code = parsesAndStays(DossierCode::parse, DossierCode::value, text);
    assertThat(code.agency()).contains(AgencyCode.of(agency));
    assertThat(code.day()).contains(day);
    assertThat(code.number()).isEqualTo(number);
    assertThat(code.belongsTo(AgencyCode.of(agency))).isTrue();
  }

  @Property
  void agencyCode_whenWrittenInBothForms_isTheSameAgency(
      @ForAll("roots") String root,
      @ForAll @IntRange(min = 0, max = 99) int department,
      @ForAll @IntRange(min = 0, max = 99) int unit,
      @ForAll @IntRange(min = 0, max = 999) int part) {
    AgencyCode old =
        AgencyCode.of(
            String.format(Locale.ROOT, "%03d.%02d.%02d.%s", part, unit, department, root));
    AgencyCode newer = AgencyCode.of(root + "." + department + "." + unit + "." + part);
    assertThat(old.sameAgency(newer)).isTrue();
    assertThat(newer.sameAgency(old)).isTrue();
    assertThat(old.isWithin(AgencyCode.of(root + "." + department))).isTrue();
    assertThat(old.sameAgency(AgencyCode.of(root + "." + (department + 1)))).isFalse();
  }

  @Property
  void procedureAndServiceCode_whenMadeFromTheirParts_giveThemBack(
      @ForAll @IntRange(min = 1, max = 3) int kind,
      @ForAll @IntRange(min = 0, max = 999_999) int number,
      @ForAll("agencies") String agency,
      @ForAll boolean owned,
      @ForAll @IntRange(min = 1, max = 99) int caseNumber) {
    String national = String.format(Locale.ROOT, "%d.%06d", kind, number);
    String text = owned ? national + "." + agency : national;
    ProcedureCode code = parsesAndStays(ProcedureCode::parse, ProcedureCode::value, text);
    assertThat(code.national().value()).isEqualTo(national);
    assertThat(code.agency())
        .isEqualTo(owned ? Optional.of(AgencyCode.of(agency)) : Optional.empty());
    ServiceCode service =
        parsesAndStays(
            ServiceCode::parse,
            ServiceCode::value,
            String.format(Locale.ROOT, "%s.%02d", text, caseNumber));
    assertThat(service.procedure()).isEqualTo(code);
  }

  @Property
  void telephone_whenWrittenForAbroad_isTheSame(@ForAll("telephones") String text) {
    Telephone phone = parsesAndStays(Telephone::parse, Telephone::value, text);
    String abroad = phone.international().orElseThrow();
    assertThat(Telephone.parse(abroad)).isEqualTo(phone);
    assertThat(Telephone.parse("00" + abroad.substring(1))).isEqualTo(phone);
  }

  @Property
  void plate_whenParsedAgain_staysTheSame(
      @ForAll("plateProvinces") int province,
      @ForAll("series") String series,
      @ForAll @IntRange(min = 0, max = 99_999) int number,
      @ForAll boolean old) {
    String digits =
        old
            ? String.format(Locale.ROOT, "%04d", number % 10_000)
            : String.format(Locale.ROOT, "%05d", number);
    VehiclePlate plate = VehiclePlate.parse(province + "-" + series + " " + digits);
    assertThat(VehiclePlate.parse(plate.value())).isEqualTo(plate);
    assertThat(plate.series()).isEqualTo(series);
    assertThat(plate.number()).isEqualTo(digits);
    assertThat(plate.isMotorbike())
        .isEqualTo(Set.of("B1", "X9", "MĐ1", "AA", "GZ").contains(series));
  }

  @Property
  void insuranceAndElectricity_whenParsedAgain_stayTheSame(
      @ForAll @IntRange(min = 1, max = 999_999_998) int number,
      @ForAll @IntRange(min = 1, max = 5) int benefit,
      @ForAll @IntRange(min = 1, max = 99) int province) {
    String insured = String.format(Locale.ROOT, "0%09d", number);
    parsesAndStays(SocialInsuranceCode::parse, SocialInsuranceCode::value, insured);
    HealthInsuranceCard card =
        parsesAndStays(
            HealthInsuranceCard::parse,
            HealthInsuranceCard::value,
            String.format(Locale.ROOT, "DN%d%02d%s", benefit, province, insured));
    assertThat(card.socialInsurance().value()).isEqualTo(insured);
    parsesAndStays(
        ElectricityCustomerCode::parse, ElectricityCustomerCode::value, "PD" + insured + "A");
  }

  /** Whatever comes in: a value or nothing, never another failure, and no text in the message. */
  @Property
  void parse_whenAnyText_givesAValueOrTheTypedError(@ForAll String text) {
    holds(text, PersonalId::parse, PersonalId::tryParse);
    holds(text, TaxCode::parse, TaxCode::tryParse);
    holds(text, DossierCode::parse, DossierCode::tryParse);
    holds(text, AgencyCode::parse, AgencyCode::tryParse);
    holds(text, ProcedureCode::parse, ProcedureCode::tryParse);
    holds(text, ServiceCode::parse, ServiceCode::tryParse);
    holds(text, SocialInsuranceCode::parse, SocialInsuranceCode::tryParse);
    holds(text, HealthInsuranceCard::parse, HealthInsuranceCard::tryParse);
    holds(text, ElectricityCustomerCode::parse, ElectricityCustomerCode::tryParse);
    holds(text, Telephone::parse, Telephone::tryParse);
    holds(text, VehiclePlate::parse, VehiclePlate::tryParse);
  }

  private static <T> void holds(
      String text, Function<String, T> parse, Function<String, Optional<T>> tryParse) {
    Optional<T> tried = tryParse.apply(text);
    if (tried.isPresent()) {
      assertThat(parse.apply(text)).isEqualTo(tried.get());
    } else {
      assertThatExceptionOfType(InvalidIdentifier.class).isThrownBy(() -> parse.apply(text));
    }
  }

  private static <T> T parsesAndStays(
      Function<String, T> parse, Function<T, String> text, String normal) {
    T value = parse.apply(normal);
    assertThat(text.apply(value)).isEqualTo(normal);
    assertThat(parse.apply(text.apply(value))).isEqualTo(value);
    return value;
  }

  private static int checkDigit(String nine) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * Character.digit(nine.charAt(i), 10);
    }
    return 10 - sum % 11;
  }

  @Provide
  Arbitrary<String> nineDigits() {
    return Arbitraries.strings()
        .numeric()
        .ofLength(9)
        .filter(nine -> !nine.startsWith("0000000", 2));
  }

  @Provide
  Arbitrary<String> provinces() {
    return Arbitraries.of("01", "02", "15", "38", "46", "79", "96");
  }

  @Provide
  Arbitrary<String> roots() {
    return Combinators.combine(
            Arbitraries.chars().range('A', 'Z'), Arbitraries.integers().between(0, 99))
        .as((letter, number) -> letter + String.format(Locale.ROOT, "%02d", number));
  }

  @Provide
  Arbitrary<String> agencies() {
    return roots()
        .flatMap(
            root ->
                Arbitraries.of(
                    root, "000.00.00." + root, "000.00.14." + root, root + ".14", root + ".1.2"));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2000, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> telephones() {
    Arbitrary<String> mobile =
        Combinators.combine(
                Arbitraries.of("03", "05", "07", "08", "09"),
                Arbitraries.strings().numeric().ofLength(8))
            .as(String::concat);
    return Arbitraries.oneOf(
        mobile,
        Arbitraries.strings().numeric().ofLength(9).map(rest -> "02" + rest),
        Arbitraries.strings().numeric().ofLength(7).map(rest -> "069" + rest));
  }

  @Provide
  Arbitrary<String> series() {
    return Arbitraries.of("A", "F", "LD", "B1", "X9", "MĐ1", "Đ", "AA", "GZ");
  }

  @Provide
  Arbitrary<Integer> plateProvinces() {
    return Arbitraries.integers()
        .between(11, 99)
        .filter(number -> !Set.of(13, 42, 44, 45, 46, 87, 91, 96).contains(number));
  }
}
