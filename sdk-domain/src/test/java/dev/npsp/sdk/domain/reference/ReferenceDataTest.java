package dev.npsp.sdk.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.PersonalId;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceDataTest {

  private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);
  private static final LocalDate FIRST_OF_34 = LocalDate.of(2025, 7, 1);

  private final ReferenceData data = ReferenceData.bundled();

  // The files

  @ParameterizedTest
  @ValueSource(strings = {ReferenceData.PROVINCES, ReferenceData.MERGERS, ReferenceData.AGENCIES})
  void writeTo_whenBundled_givesTheSameFile(String file, @TempDir Path directory)
      throws IOException {
    data.writeTo(directory);
    assertThat(Files.readString(directory.resolve(file), StandardCharsets.UTF_8))
        .isEqualTo(bundledText(file));
  }

  @Test
  void load_whenWritten_givesTheSameRows(@TempDir Path directory) throws IOException {
    data.writeTo(directory.resolve("new"));
    ReferenceData loaded = ReferenceData.load(directory.resolve("new"));
    assertThat(loaded.provinces()).isEqualTo(data.provinces()).hasSize(99);
    assertThat(loaded.mergers()).isEqualTo(data.mergers()).hasSize(63);
    assertThat(loaded.agencies()).isEqualTo(data.agencies()).hasSize(112);
  }

  @Test
  void rows_allSayWhereTheyComeFromAndHowSureTheyAre() {
    assertThat(data.provinces()).extracting(Province::evidence).allMatch(ReferenceDataTest::tells);
    assertThat(data.mergers())
        .extracting(ProvinceMerger::evidence)
        .allMatch(ReferenceDataTest::tells);
    assertThat(data.agencies())
        .extracting(ListedAgency::evidence)
        .allMatch(ReferenceDataTest::tells);
    assertThat(data.at(LocalDate.of(2025, 2, 28)).uncertainAgencies())
        .extracting(agency -> agency.evidence().confidence())
        .containsExactly(Confidence.LOW);
    assertThat(agency("H56", LAST_OF_63).evidence().confidence()).isEqualTo(Confidence.HIGH);
    assertThat(agency("H05", FIRST_OF_34).evidence().note().orElseThrow())
        .isEqualTo("the code stayed with the namesake");
  }

  private static boolean tells(Evidence evidence) {
    return !evidence.source().isBlank() && evidence.confidence() != null;
  }

  // The country

  @ParameterizedTest
  @CsvSource({
    "2018-12-31, 0, 0",
    "2019-01-01, 63, 5",
    "2024-12-31, 63, 5",
    "2025-01-01, 63, 6",
    "2025-06-30, 63, 6",
    "2025-07-01, 34, 6",
    "2026-04-29, 34, 6",
    "2026-04-30, 34, 7",
    "2030-01-01, 34, 7"
  })
  void provinces_whenAsked_areThoseOfTheDay(LocalDate day, int all, int cities) {
    List<Province> provinces = data.at(day).provinces();
    assertThat(provinces).hasSize(all);
    assertThat(provinces.stream().filter(p -> p.kind() == ProvinceKind.CITY)).hasSize(cities);
    assertThat(provinces).extracting(Province::code).doesNotHaveDuplicates();
    assertThat(provinces).extracting(Province::agency).doesNotHaveDuplicates();
    assertThat(provinces)
        .allSatisfy(
            province -> {
              assertThat(data.at(day).province(province.nameVi())).contains(province);
              assertThat(data.at(day).province(province.nameEn())).contains(province);
              assertThat(data.at(day).province(province.fullNameVi())).contains(province);
              assertThat(data.at(day).agency(province.agency().orElseThrow())).isPresent();
            });
  }

  @Test
  void mergers_partitionTheCountry() {
    List<Province> before = data.at(LAST_OF_63).provinces();
    List<Province> after = data.at(FIRST_OF_34).provinces();
    Map<Province, List<Province>> went =
        before.stream()
            .collect(
                Collectors.groupingBy(
                    province -> data.at(FIRST_OF_34).successorOf(province).orElseThrow()));
    assertThat(went.keySet()).isEqualTo(new HashSet<>(after));
    assertThat(went.values().stream().mapToInt(List::size).sum()).isEqualTo(63);
    assertThat(went)
        .allSatisfy(
            (province, parts) ->
                assertThat(data.mergedInto(province)).containsExactlyInAnyOrderElementsOf(parts));
    assertThat(went.values().stream().filter(parts -> parts.size() == 1)).hasSize(11);
    assertThat(went)
        .allSatisfy(
            (province, parts) ->
                assertThat(parts).extracting(Province::code).contains(province.code()));
  }

  @Test
  void code_whenTheSameOnTwoDays_namesTwoProvinces() {
    Province before = province("15", LAST_OF_63);
    Province after = province("15", FIRST_OF_34);
    assertThat(before.nameVi()).isEqualTo("Yên Bái");
    assertThat(after.nameVi()).isEqualTo("Lào Cai");
    assertThat(data.at(FIRST_OF_34).successorOf(before)).contains(after);
    assertThat(data.at(FIRST_OF_34).successorOf(province("10", LAST_OF_63))).contains(after);
    assertThat(data.mergedInto(after))
        .extracting(Province::nameVi)
        .containsExactlyInAnyOrder("Lào Cai", "Yên Bái");
    assertThat(data.at(FIRST_OF_34).province(GsoCode.of("10"))).isEmpty();
  }

  @Test
  void successorOf_whenStillThere_isTheSame() {
    Province old = province("38", LAST_OF_63);
    assertThat(data.at(LocalDate.of(2020, 1, 1)).successorOf(old)).contains(old);
    assertThat(data.at(LocalDate.of(2018, 1, 1)).successorOf(old)).isEmpty();
    assertThat(data.at(LAST_OF_63).successorOf(province("38", FIRST_OF_34))).isEmpty();
    assertThat(data.mergedInto(old)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-31, Tỉnh Thừa Thiên Huế, Thua Thien Hue Province",
    "2025-01-01, Thành phố Huế, Hue City",
    "2026-01-01, Thành phố Huế, Hue City"
  })
  void hue_becameACity(LocalDate day, String vi, String en) {
    Province hue = province("46", day);
    assertThat(hue.fullNameVi()).isEqualTo(vi);
    assertThat(hue.fullNameEn()).isEqualTo(en);
    Province first = province("46", LocalDate.of(2019, 1, 1));
    assertThat(data.at(day).successorOf(first)).contains(hue);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-29, Tỉnh Đồng Nai, Dong Nai Province, Ủy ban nhân dân tỉnh Đồng Nai",
    "2026-04-30, Thành phố Đồng Nai, Dong Nai City, Ủy ban nhân dân thành phố Đồng Nai",
    "2026-11-24, Thành phố Đồng Nai, Dong Nai City, Ủy ban nhân dân thành phố Đồng Nai"
  })
  void dongNai_becameACityUnderTheSameCodes(LocalDate day, String vi, String en, String committee) {
    Province dongNai = province("75", day);
    assertThat(dongNai.fullNameVi()).isEqualTo(vi);
    assertThat(dongNai.fullNameEn()).isEqualTo(en);
    assertThat(data.at(day).provinceOf(AgencyCode.of("000.00.14.H19"))).contains(dongNai);
    assertThat(agency("H19", day).nameVi()).isEqualTo(committee);
    assertThat(data.at(day).successorOf(agency("H10", LAST_OF_63))).contains(agency("H19", day));
    assertThat(data.at(day).successorOf(province("70", LAST_OF_63))).contains(dongNai);
    assertThat(data.at(day).successorOf(province("75", FIRST_OF_34))).contains(dongNai);
    assertThat(data.mergedInto(dongNai))
        .extracting(Province::nameVi)
        .containsExactlyInAnyOrder("Đồng Nai", "Bình Phước");
  }

  @ParameterizedTest
  @CsvSource({
    "Thanh Hóa, 38",
    "thanh hoa, 38",
    "TỈNH THANH HOÁ, 38",
    "Hoà Bình, 17",
    "Hòa Bình, 17",
    "Bà Rịa-Vũng Tàu, 77",
    "ba ria - vung tau, 77",
    "Bà Rịa – Vũng Tàu, 77",
    "Thành phố Hồ Chí Minh, 79",
    "Đắk Lắk, 66"
  })
  void province_whenNamedInManyWays_isFound(String name, String code) {
    assertThat(data.at(LAST_OF_63).province(name)).contains(province(code, LAST_OF_63));
  }

  @Test
  void province_whenNameIsUnknown_isEmpty() {
    assertThat(data.at(FIRST_OF_34).province("Yên Bái")).isEmpty();
    assertThat(data.at(FIRST_OF_34).province("")).isEmpty();
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void province_whenTheMachineSpeaksTurkish_isFound() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      ReferenceData turkish = ReferenceData.bundled();
      assertThat(turkish.provinces()).isEqualTo(data.provinces());
      assertThat(turkish.at(LAST_OF_63).province("NINH BINH").orElseThrow().code().value())
          .isEqualTo("37");
      assertThat(Confidence.MEDIUM_HIGH.text()).isEqualTo("medium-high");
      assertThat(ProvinceKind.CITY.text()).isEqualTo("city");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "015099000017, 2025-06-30, Yên Bái",
    "015099000017, 2025-07-01, Lào Cai",
    "010099000017, 2025-07-01, Lào Cai",
    "038099000017, 2026-01-01, Thanh Hóa",
    "046099000017, 2020-01-01, Thừa Thiên Huế",
    "046099000017, 2026-01-01, Huế"
  })
  void birthProvince_whenTwelveDigits_isThatOfTheDay(String id, LocalDate day, String name) {
    assertThat(data.at(day).birthProvince(PersonalId.parse(id)).orElseThrow().nameVi())
        .isEqualTo(name);
  }

  @Test
  void birthProvince_whenNoProvinceStandsInIt_isEmpty() {
    assertThat(data.at(FIRST_OF_34).birthProvince(PersonalId.of("171234567"))).isEmpty();
    assertThat(data.at(FIRST_OF_34).birthProvince(PersonalId.of("127088000009"))).isEmpty();
    assertThat(data.at(FIRST_OF_34).birthProvince(PersonalId.of("003088000009"))).isEmpty();
  }

  /** The codes that personal numbers may begin with are those of the 63 provinces. */
  @Test
  void personalId_whenItBeginsWithAProvince_isOneOfThe63() {
    for (int code = 0; code < 100; code++) {
      String place = String.format(Locale.ROOT, "%03d", code);
      assertThat(PersonalId.tryParse(place + "099000017").isPresent())
          .as(place)
          .isEqualTo(data.at(LAST_OF_63).province(GsoCode.of(place.substring(1))).isPresent());
    }
  }

  // Agencies

  @Test
  void agency_whenInEitherForm_isTheSame() {
    assertThat(data.at(LAST_OF_63).agency(AgencyCode.of("000.00.00.G22")))
        .isEqualTo(data.at(LAST_OF_63).agency(AgencyCode.of("G22")))
        .isPresent();
    assertThat(data.at(LAST_OF_63).agency(AgencyCode.of("H56.14"))).isEmpty();
    assertThat(data.at(LAST_OF_63).provinceOf(AgencyCode.of("000.00.14.H56")))
        .contains(province("38", LAST_OF_63));
    assertThat(data.at(LAST_OF_63).provinceOf(AgencyCode.of("G22"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "G04, 2025-02-28, G04",
    "G04, 2025-03-01, G17",
    "G05, 2026-01-01, G12",
    "H02, 2025-06-30, H02",
    "H02, 2025-07-01, H05",
    "H56, 2026-01-01, H56"
  })
  void successorOf_whenAnAgencyWasMerged_isTheOneOfTheDay(
      String code, LocalDate day, String successor) {
    ListedAgency earlier = agency(code, LocalDate.of(2020, 1, 1));
    assertThat(data.at(day).successorOf(earlier)).contains(agency(successor, day));
  }

  @Test
  void successorOf_whenNotKnown_isEmpty() {
    ListedAgency agriculture = agency("G10", LAST_OF_63.minusMonths(6));
    assertThat(data.at(FIRST_OF_34).successorOf(agriculture)).isEmpty();
    assertThat(data.at(FIRST_OF_34).agency(AgencyCode.of("G10"))).isEmpty();
    ListedAgency now = agency("G22", FIRST_OF_34);
    assertThat(data.at(LocalDate.of(2018, 1, 1)).successorOf(now)).isEmpty();
  }

  /** The code of the ministry of 2025 and that of social insurance are from memory. */
  @Test
  void agencies_whenOfLowConfidence_areNamedButDoNotCount() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    AgencyCode code = AgencyCode.of("G21");
    ListedAgency earlier = agency("G21", LocalDate.of(2020, 1, 1));
    assertThat(data.at(day).agency(code)).isEmpty();
    assertThat(data.at(day).successorOf(earlier)).isEmpty();
    assertThat(data.at(day).uncertainAgencies())
        .extracting(ListedAgency::nameVi)
        .containsExactly("Bộ Dân tộc và Tôn giáo");
    assertThat(data.at(LocalDate.of(2020, 1, 1)).uncertainAgencies())
        .extracting(each -> each.code().value())
        .containsExactly("G24");

    ReferenceData all = data.withUncertain();
    ListedAgency uncertain = all.at(day).agency(code).orElseThrow();
    assertThat(all.at(day).successorOf(earlier)).contains(uncertain);
    assertThat(all.at(day).uncertainAgencies()).isEmpty();
    assertThat(all.agencies()).isEqualTo(data.agencies());
    assertThat(all.communes()).as("read once for both").isSameAs(data.communes());
  }

  @Test
  void agencies_whenAsked_areThoseOfTheDay() {
    assertThat(kinds(LAST_OF_63)).containsEntry(AgencyKind.PROVINCE, 63L);
    assertThat(kinds(FIRST_OF_34)).containsEntry(AgencyKind.PROVINCE, 34L);
    assertThat(kinds(LocalDate.of(2020, 1, 1))).containsEntry(AgencyKind.MINISTRY, 22L);
    assertThat(data.agencies()).extracting(ListedAgency::kind).allMatch(AgencyKind::isKnown);
    assertThat(AgencyKind.of("party").isKnown()).isFalse();
  }

  private Map<AgencyKind, Long> kinds(LocalDate day) {
    return data.at(day).agencies().stream()
        .collect(Collectors.groupingBy(ListedAgency::kind, Collectors.counting()));
  }

  // Codes

  @ParameterizedTest
  @CsvSource({"38, 1", "380, 2", "14797, 3"})
  void gsoCode_whenWellFormed_knowsItsLevel(String code, String level) {
    assertThat(GsoCode.parse(code).level()).isEqualTo(AdministrativeLevel.of(level));
    assertThat(GsoCode.tryParse(code).orElseThrow().value()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1234", "123456", "1a"})
  void gsoCode_whenMalformed_isNone(String code) {
    assertThat(GsoCode.tryParse(code)).isEqualTo(Optional.empty());
  }

  private Province province(String code, LocalDate day) {
    return data.at(day).province(GsoCode.of(code)).orElseThrow();
  }

  private ListedAgency agency(String code, LocalDate day) {
    return data.at(day).agency(AgencyCode.of(code)).orElseThrow();
  }

  private static String bundledText(String file) throws IOException {
    try (Reader reader = ReferenceSource.bundled().open(file)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    }
  }
}
