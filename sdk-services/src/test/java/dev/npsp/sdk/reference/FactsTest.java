package dev.npsp.sdk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.AgencyCode;
import dev.npsp.sdk.Confidence;
import dev.npsp.sdk.PersonalId;
import dev.npsp.sdk.internal.csv.Cells;
import dev.npsp.sdk.internal.csv.DataFiles;
import dev.npsp.sdk.internal.csv.FileForm;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every row of the collected facts stands in the library's files, with its confidence. */
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
      assertThat(province.nameVi()).isEqualTo(row.text("name_vi"));
      assertThat(province.nameEn()).isEqualTo(row.text("name_en"));
      assertThat(province.fullNameVi()).isEqualTo(row.text("full_name_vi"));
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
      assertThat(row.text("confidence"))
          .isEqualTo("high (merger); %s (code)".formatted(province.evidence().confidence().text()));
    }
  }

  @Test
  void mergers_areThese() {
    for (Cells row : rows("provinces_mapping_63_to_34.csv", 63)) {
      ProvinceMerger merger =
          data.mergers().stream()
              .filter(each -> each.oldCode().value().equals(row.text("old_gso")))
              .findFirst()
              .orElseThrow();
      assertThat(merger.oldNameVi()).isEqualTo(row.text("old_name_vi"));
      assertThat(merger.newCode().value()).isEqualTo(row.text("new_gso"));
      assertThat(merger.newNameVi()).isEqualTo(row.text("new_name_vi"));
      assertThat(merger.oldCode().equals(merger.newCode()))
          .isEqualTo(row.text("code_changed").equals("no"));
      assertThat(merger.evidence().confidence()).isEqualTo(Confidence.HIGH);
    }
  }

  @Test
  void agencies_areThese() {
    for (Cells row : rows("agencies.csv", 86)) {
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
