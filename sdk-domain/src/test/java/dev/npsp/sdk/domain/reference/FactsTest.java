package dev.npsp.sdk.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.VehiclePlate;
import dev.npsp.sdk.domain.internal.csv.Cells;
import dev.npsp.sdk.domain.internal.csv.DataFiles;
import dev.npsp.sdk.domain.internal.csv.FileForm;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every row of the collected facts stands in the library's files, with its confidence, unless a row
 * of the corrections of November 2026 stands in its place.
 */
class FactsTest {

  private static final Path FACTS = Path.of("src", "test", "resources", "facts");

  private final ReferenceData data = ReferenceData.bundled();
  private final ReferenceDay before = data.at(LocalDate.of(2025, 6, 30));
  private final ReferenceDay after = data.at(LocalDate.of(2025, 7, 1));

  private static List<Cells> rows(String file, int count) {
    DataFiles files = new DataFiles();
    FileForm<Cells> form =
        new FileForm<>(List.of(), "the sheet", cells -> cells, cells -> List.of());
    List<Cells> rows =
        files
            .read(
                file,
                form,
                () -> Files.newBufferedReader(FACTS.resolve(file), StandardCharsets.UTF_8))
            .values();
    files.refuseBad();
    assertThat(rows).as(file).hasSize(count);
    return rows;
  }

  @Test
  void provinces_of2019_areThese() {
    for (Cells row : rows("provinces63.csv", 63)) {
      Province province = before.province(GsoCode.parse(row.text("gso_code"))).orElseThrow();
      assertThat(province.nameVi()).isEqualTo(spelling(row.text("name_vi")));
      assertThat(province.nameEn()).isEqualTo(row.text("name_en"));
      assertThat(province.fullNameVi()).isEqualTo(spelling(row.text("full_name_vi")));
      assertThat(province.fullNameEn()).isEqualTo(row.text("full_name_en"));
      assertThat(province.kind().text()).isEqualTo(row.text("type"));
      AgencyCode agency = province.agency().orElseThrow();
      assertThat(agency.value()).isEqualTo(row.text("agency_code"));
      assertThat(agency.sameAgency(AgencyCode.parse(row.text("agency_code_full")))).isTrue();
      assertThat(province.agencyConfidence()).contains(row.confidence("agency_code_confidence"));
      assertThat(PersonalId.tryParse(row.text("cccd_prefix") + "099000017")).isPresent();
      Province successor = after.successorOf(province).orElseThrow();
      assertThat(successor.code().value()).isEqualTo(row.text("new_gso_code_2025"));
      assertThat(successor.nameVi()).isEqualTo(row.text("new_name_vi"));
    }
  }

  @Test
  void provinces_ofJuly2025_areThese() {
    for (Cells row : rows("provinces34.csv", 34)) {
      Province province = after.province(GsoCode.parse(row.text("gso_code"))).orElseThrow();
      assertThat(province.nameVi()).isEqualTo(row.text("name_vi"));
      assertThat(province.nameEn()).isEqualTo(row.text("name_en"));
      assertThat(province.kind().text()).isEqualTo(row.text("type"));
      assertThat(province.validFrom()).isEqualTo(row.day("effective"));
      assertThat(province.agency().orElseThrow().value())
          .isEqualTo(row.text("agency_code_of_namesake"));
      assertThat(data.mergedInto(province))
          .extracting(part -> part.code().value())
          .containsExactlyInAnyOrder(row.text("merged_from_gso").split("\\|"));
    }
  }

  /** The one name that the sheets of the first hour spelled in two ways. */
  private static String spelling(String name) {
    return name.replace("Hoà Bình", "Hòa Bình");
  }

  @Test
  void provinces_correctedInNovember2026_areThese() {
    for (Cells row : rows("2026/provinces-corrections.csv", 36)) {
      assertThat(data.provinces())
          .as("%s %s", row.text("gso_code"), row.text("valid_from"))
          .filteredOn(
              province ->
                  province.code().value().equals(row.text("gso_code"))
                      && province.validFrom().equals(row.day("valid_from")))
          .singleElement()
          .satisfies(
              province -> {
                assertThat(province.agency().orElseThrow().value())
                    .isEqualTo(row.text("agency_code"));
                assertThat(province.nameVi()).isEqualTo(row.text("name_vi"));
                assertThat(province.nameEn()).isEqualTo(row.text("name_en"));
                assertThat(province.kind().text()).isEqualTo(row.text("kind"));
                assertThat(province.validTo()).isEqualTo(row.optionalDay("valid_to"));
                assertThat(province.agencyConfidence())
                    .contains(row.confidence("agency_confidence"));
                assertEvidence(province.evidence(), row);
              });
    }
  }

  @Test
  void agencies_correctedInNovember2026_areThese() {
    for (Cells row : rows("2026/agencies-corrections.csv", 39)) {
      if (row.text("action").equals("todo")) {
        assertThat(data.agencies())
            .as("left out, since its code is not known")
            .extracting(ListedAgency::nameVi)
            .doesNotContain(row.text("name_vi"));
        continue;
      }
      assertThat(data.agencies())
          .as("%s %s", row.text("code"), row.text("valid_from"))
          .filteredOn(
              agency ->
                  agency.code().value().equals(row.text("code"))
                      && agency.validFrom().equals(row.day("valid_from")))
          .singleElement()
          .satisfies(
              agency -> {
                assertThat(agency.nameVi()).isEqualTo(row.text("name_vi"));
                assertThat(agency.nameEn()).isEqualTo(row.text("name_en"));
                assertThat(agency.kind().code()).isEqualTo(row.text("kind"));
                assertThat(agency.validTo()).isEqualTo(row.optionalDay("valid_to"));
                assertThat(agency.successor().map(AgencyCode::value))
                    .isEqualTo(row.optional("successor"));
                assertEvidence(agency.evidence(), row);
              });
    }
  }

  @Test
  void communes_ofJuly2025_areThese() {
    CommuneDay first = data.communes().at(LocalDate.of(2025, 7, 1));
    for (Cells row : rows("2026/communes.csv", 3321)) {
      Commune commune = first.commune(GsoCode.parse(row.text("gso_code"))).orElseThrow();
      assertThat(commune.fullNameVi()).isEqualTo(row.text("name_vi"));
      assertThat(commune.kind().name()).isEqualToIgnoringCase(row.text("kind"));
      assertThat(commune.province().value()).isEqualTo(row.text("province_gso_code"));
      assertThat(commune.validFrom()).contains(row.day("valid_from"));
    }
  }

  @Test
  void communes_untilJune2025_wentIntoThese() {
    CommuneDay last = data.communes().at(LocalDate.of(2025, 6, 30));
    CommuneDay first = data.communes().at(LocalDate.of(2025, 7, 1));
    for (Cells row : rows("2026/commune-mergers.csv", 10_034)) {
      Commune commune = last.commune(GsoCode.parse(row.text("old_gso_code"))).orElseThrow();
      assertThat(commune.fullNameVi()).isEqualTo(row.text("old_name_vi"));
      assertThat(commune.districtVi()).contains(row.text("old_district_vi"));
      assertThat(before.province(commune.province()).orElseThrow().fullNameVi())
          .isEqualTo(spelling(row.text("old_province_vi")));
      assertThat(first.successorOf(commune).successor().orElseThrow().code().value())
          .isEqualTo(row.text("new_gso_code"));
    }
  }

  @Test
  void plates_areThese() {
    List<Cells> rules = rows("2026/vehicle-plates.csv", 6);
    List<String> never = List.of(rules.get(0).text("value").split(" "));
    for (int province = 11; province <= 99; province++) {
      assertThat(VehiclePlate.tryParse(province + "A-123.45").isPresent())
          .as("%d", province)
          .isEqualTo(!never.contains(String.valueOf(province)));
    }
    for (String letter : rules.get(1).text("value").split(" ")) {
      assertThat(VehiclePlate.tryParse("30" + letter + "-123.45")).as(letter).isEmpty();
      assertThat(VehiclePlate.tryParse("29-A" + letter + " 123.45")).as(letter).isEmpty();
    }
    String seconds = rules.get(2).text("value").replaceAll(".* of |\\)|\\s", "");
    for (char letter : seconds.toCharArray()) {
      assertThat(VehiclePlate.parse("29-A" + letter + " 123.45").isMotorbike())
          .as("A%s", letter)
          .isTrue();
    }
    for (String series : rules.get(3).text("value").split("[ ()]+")) {
      assertThat(VehiclePlate.parse("51" + series + "-123.45").isMotorbike()).as(series).isFalse();
    }
  }

  private static void assertEvidence(Evidence evidence, Cells row) {
    assertThat(evidence.confidence()).isEqualTo(row.confidence("confidence"));
    assertThat(evidence.source()).isEqualTo(row.text("source"));
    assertThat(evidence.note()).isEqualTo(row.optional("note"));
  }

  @Test
  void mergers_areThese() {
    for (Cells row : rows("provinces_mapping_63_to_34.csv", 63)) {
      ProvinceMerger merger =
          data.mergers().stream()
              .filter(each -> each.oldCode().value().equals(row.text("old_gso")))
              .findFirst()
              .orElseThrow();
      assertThat(merger.oldNameVi()).isEqualTo(spelling(row.text("old_name_vi")));
      assertThat(merger.evidence().note())
          .contains(
              merger.oldCode().value().equals("17")
                  ? "spelling as elsewhere"
                  : "merger: high; new GSO code: high");
      assertThat(merger.newCode().value()).isEqualTo(row.text("new_gso"));
      assertThat(merger.newNameVi()).isEqualTo(row.text("new_name_vi"));
      assertThat(merger.oldCode().equals(merger.newCode()))
          .isEqualTo(row.text("code_changed").equals("no"));
      assertThat(merger.evidence().confidence()).isEqualTo(Confidence.HIGH);
    }
  }

  @Test
  void agencies_areThese() {
    List<String> corrected =
        rows("2026/agencies-corrections.csv", 39).stream().map(row -> row.text("code")).toList();
    for (Cells row : rows("agencies.csv", 86)) {
      if (corrected.contains(row.text("code"))) {
        continue;
      }
      assertThat(data.agencies())
          .as(row.text("code"))
          .anySatisfy(
              agency -> {
                assertThat(agency.code().value()).isEqualTo(row.text("code"));
                assertThat(agency.nameVi()).isEqualTo(row.text("name_vi"));
                assertThat(agency.nameEn()).isEqualTo(row.text("name_en"));
                assertThat(agency.kind().code()).isEqualTo(row.text("kind"));
                assertThat(agency.evidence().confidence()).isEqualTo(row.confidence("confidence"));
              });
    }
    assertThat(data.agencies().stream().map(agency -> agency.code().root()).distinct())
        .containsExactlyElementsOf(
            rows("agencies.csv", 86).stream().map(row -> row.text("code")).toList());
  }
}
