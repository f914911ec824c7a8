package dev.npsp.sdk.procedures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.npsp.sdk.core.error.SnapshotUnreadable;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureStatus;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.house.OddShapes;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureMapping;
import dev.npsp.sdk.procedures.internal.mapi.ProcedureSheet.ProcedureRow;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureSnapshotTest {

  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

  private final Path folder;

  ProcedureSnapshotTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static ProcedureSnapshot of(Procedure... procedures) {
    return ProcedureSnapshot.of(NOW, List.of(procedures));
  }

  private Path file() {
    return folder.resolve("procedures.json");
  }

  @Test
  void load_afterSave_isTheSame() throws JsonUnreadable {
    ProcedureSnapshot before = of(Licence.sample(), Licence.procedure().build());
    before.save(file());

    ProcedureSnapshot loaded = ProcedureSnapshot.load(file());

    assertThat(loaded).isEqualTo(before);
    assertThat(loaded.procedures()).isEqualTo(before.procedures());
    assertThat(loaded.contentHash()).isEqualTo(before.contentHash()).hasSize(64);
  }

  @Test
  void load_ofKindsThatAreUnknownOrNone_isTheSame() {
    Fee odd = Fee.builder().kind(Fee.Kind.of("7")).kindText("7'").build();
    Procedure read =
        Licence.procedure()
            .addLevels(
                ExecutionLevel.builder("Cấp khác").level(AdministrativeLevel.of("9")).build(),
                ExecutionLevel.builder("").build())
            .addChannels(
                Channel.builder().kind(Channel.Kind.of("7")).build(), Channel.builder().build())
            .addChannels(
                Channel.builder()
                    .addOptions(
                        ProcessingOption.builder(
                                ProcessingTime.builder("5").amount(BigDecimal.valueOf(5)).build())
                            .addFees(odd, Fee.builder().build())
                            .build())
                    .build())
            .build();
    of(read).save(file());

    assertThat(ProcedureSnapshot.load(file()).procedures()).containsExactly(read);
  }

  /** Whatever the portal's document looks like, the copy is the procedure that was read of it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void load_whateverTheShapeOfTheDocument_isTheSame(long seed) throws JsonUnreadable {
    byte[] odd = new OddShapes(seed).of(Sample.bytes("/samples/mapi-LayThuTuc-response.json"));
    Procedure read =
        ProcedureMapping.procedure(
                ProcedureCode.of("2.000000"), Sample.rows(odd, ProcedureRow.class))
            .orElseThrow();
    of(read).save(file());

    assertThat(ProcedureSnapshot.load(file()).procedures()).containsExactly(read);
  }

  @ParameterizedTest
  @CsvSource({
    "5,Ngày làm việc",
    "'05','ngày làm việc (trừ lễ, Tết)'",
    "'1,5',Ngày",
    "Ngay sau khi nhận hồ sơ,''",
    "Ngay trong ngày; sau 15 giờ thì ngày làm việc tiếp theo,''",
    "'',Trong ngày",
    "'',''",
    "'5 ngày',''",
    "'','5 ngày'",
    "'5 ngày',Giờ",
    "03  ,'  tuần'"
  })
  void load_whateverTheTimeSays_isTheSame(String amount, String unit) throws JsonUnreadable {
    String document =
        "{\"result\":[{\"MATTHC\":\"1.002809\",\"TENTTHC\":\"Đổi\",\"LA\":{\"a\":[1.50]},\"CACHTHUCTHUCHIEN\":[{\"KENH\":\"2\","
            + "\"THOIGIAN\":[{\"THOIGIANGIAIQUYET\":\"%s\",\"DONVITINH\":\"%s\",\"LA2\":7}]}]}]}"
                .formatted(amount, unit);
    Procedure read =
        ProcedureMapping.procedure(
                Licence.CODE, Sample.rows(document.getBytes(UTF_8), ProcedureRow.class))
            .orElseThrow();
    of(read).save(file());

    assertThat(ProcedureSnapshot.load(file()).procedures()).containsExactly(read);
  }

  @Test
  void contentHash_dependsOnTheContentAlone() {
    ProcedureSnapshot one = of(Licence.procedure().build());
    ProcedureSnapshot later = ProcedureSnapshot.of(NOW.plusSeconds(9), one.procedures());
    ProcedureSnapshot other = of(Licence.procedure().conditions("Có").build());

    assertThat(later.contentHash()).isEqualTo(one.contentHash());
    assertThat(other.contentHash()).isNotEqualTo(one.contentHash());
    assertThat(later.age(Clock.fixed(NOW.plusSeconds(69), ZoneOffset.UTC)))
        .isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void load_whenAPersonIndentedTheFile_readsIt() throws IOException {
    ProcedureSnapshot before = of(Licence.procedure().build());
    before.save(file());
    ObjectMapper mapper = new ObjectMapper();
    mapper
        .writerWithDefaultPrettyPrinter()
        .writeValue(file().toFile(), mapper.readTree(file().toFile()));

    assertThat(ProcedureSnapshot.load(file())).isEqualTo(before);
  }

  @Test
  void load_whenAByteWasChanged_saysWhatToDo() throws IOException {
    of(Licence.procedure().build()).save(file());
    String text = Files.readString(file());
    Files.writeString(file(), text.replace("135000", "135001"));

    SnapshotUnreadable damaged =
        catchThrowableOfType(SnapshotUnreadable.class, () -> ProcedureSnapshot.load(file()));

    assertThat(damaged).hasMessageContaining("hash differs");
    assertThat(damaged.remedy()).contains("take a new snapshot");
    assertThat(damaged.retryCanHelp()).isFalse();
  }

  @Test
  void load_whenTheFileEndsTooEarly_isDamaged() throws IOException {
    of(Licence.procedure().build()).save(file());
    String text = Files.readString(file());
    for (int length : new int[] {0, 1, text.length() / 2, text.length() - 1}) {
      Files.writeString(file(), text.substring(0, length));

      assertThatThrownBy(() -> ProcedureSnapshot.load(file()))
          .as("%s characters", length)
          .isInstanceOf(SnapshotUnreadable.class);
    }
  }

  @Test
  void load_whenItIsAnotherFile_orOfANewerVersion_saysWhich() throws IOException {
    of(Licence.procedure().build()).save(file());
    String text = Files.readString(file());

    Files.writeString(file(), text.replace("\"version\":1", "\"version\":2"));
    assertThatThrownBy(() -> ProcedureSnapshot.load(file()))
        .isInstanceOf(SnapshotUnreadable.class)
        .hasMessageContaining("version 2");

    Files.writeString(file(), "{\"format\":\"something else\"}");
    assertThatThrownBy(() -> ProcedureSnapshot.load(file()))
        .isInstanceOf(SnapshotUnreadable.class)
        .hasMessageContaining("no snapshot of procedures");

    assertThatThrownBy(() -> ProcedureSnapshot.load(folder.resolve("nothing.json")))
        .isInstanceOf(SnapshotUnreadable.class)
        .hasMessageContaining("NoSuchFileException");
  }

  @Test
  void save_whenItFails_leavesTheFolderAsItWas() throws IOException {
    Path inTheWay = folder.resolve("dir");
    Files.createDirectories(inTheWay.resolve("file"));

    assertThatThrownBy(() -> of(Licence.procedure().build()).save(inTheWay))
        .isInstanceOf(UncheckedIOException.class);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(inTheWay);
    }
  }

  @Test
  void save_overAnOldFile_replacesIt() throws IOException {
    of(Licence.procedure().build()).save(file());
    ProcedureSnapshot newer = of(Licence.procedure().conditions("Có").build());
    newer.save(file());

    assertThat(ProcedureSnapshot.load(file())).isEqualTo(newer);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void status_knowsWhatWasWithdrawn_alsoAfterSaving() {
    Procedure hidden = Licence.procedure().code(ProcedureCode.of("1.000002")).state("0").build();
    Procedure gone = Licence.procedure().code(ProcedureCode.of("1.000001")).build();
    ProcedureSnapshot first = of(Licence.procedure().build(), gone);
    of(Licence.procedure().build(), hidden).after(first).save(file());

    ProcedureSnapshot loaded = ProcedureSnapshot.load(file());

    assertThat(standing(loaded, "1.002809")).isEqualTo(ProcedureStatus.CURRENT);
    assertThat(standing(loaded, "1.002809.000.00.00.H56")).isEqualTo(ProcedureStatus.CURRENT);
    assertThat(standing(loaded, "1.000001")).isEqualTo(ProcedureStatus.WITHDRAWN);
    assertThat(standing(loaded, "1.000001.H56")).isEqualTo(ProcedureStatus.WITHDRAWN);
    assertThat(standing(loaded, "1.000002")).isEqualTo(ProcedureStatus.WITHDRAWN);
    assertThat(standing(loaded, "1.000003")).isEqualTo(ProcedureStatus.NOT_LISTED);
    assertThat(loaded.withdrawn())
        .extracting(WithdrawnProcedure::missingSince)
        .containsExactly(NOW);
  }

  @Test
  void after_whenItIsPublishedAgain_isNotWithdrawn() {
    ProcedureSnapshot first = of(Licence.procedure().build());
    ProcedureSnapshot third = of(Licence.procedure().build()).after(of().after(first));

    assertThat(third.withdrawn()).isEmpty();
    assertThat(of().after(of().after(first)).withdrawn()).hasSize(1);
  }

  @Test
  void take_whenADocumentIsMissing_keepsCodeAndName() {
    FakePortal portal = new FakePortal().with(Licence.procedure().build());
    ProceduresClient withoutDocuments = new WithoutDocuments(portal);

    ProcedureSnapshot taken =
        ProcedureSnapshot.take(withoutDocuments, Clock.fixed(NOW, ZoneOffset.UTC));

    assertThat(taken.takenAt()).isEqualTo(NOW);
    assertThat(taken.procedures())
        .containsExactly(Procedure.builder(Licence.CODE, "Đổi giấy phép lái xe").build());
    assertThat(taken.status(Licence.CODE)).isEqualTo(ProcedureStatus.CURRENT);
  }

  private static ProcedureStatus standing(ProcedureSnapshot snapshot, String code) {
    return snapshot.status(ProcedureCode.of(code));
  }
}
