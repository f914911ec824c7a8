package dev.npsp.sdk.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.Vnd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayFileWriterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final DayFileSubject SUBJECT =
      new DayFileSubject(DAY, "DVC", DayFileType.COLLECTION, "QR");

  @Test
  void write_thenFinish_hasHeaderRowsAndTheLastLine() throws Exception {
    String file = written(DayFileLayout.standard(), row("HD1", 115_000), row("HD2", 5));

    List<String> lines = file.lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("STT|NgayDoiSoat|LoaiGiaoDich|").endsWith("|NoiDung");
    assertThat(lines.get(0).split("\\|", -1)).hasSize(22);
    assertThat(lines.get(1))
        .isEqualTo(
            "1|20261122|THUHO|DVC|QR|NH1|HD1||BILL1|||||||115000|0|VND|20261122090000|20261122|1|Lệ"
                + " phí");
    assertThat(lines.get(2).split("\\|", -1)).hasSize(22);
    String signed = lines.get(1) + "\n" + lines.get(2) + "\n2|115005";
    String checksum =
        HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(signed.getBytes(UTF_8)));
    assertThat(lines.get(3)).isEqualTo("2|115005|" + checksum);
    assertThat(file).endsWith("\n");
  }

  @Test
  void finish_ofAnEmptyDay_saysSoInAFormOfItsOwn() throws IOException {
    assertThat(written(DayFileLayout.standard()).lines())
        .hasSize(2)
        .first()
        .isEqualTo("KHONG_PHAT_SINH");
    assertThat(written(DayFileLayout.standard())).contains("\n0|0|");
  }

  @Test
  void layout_canBeAnother() throws IOException {
    List<DayFileColumn> reversed = new java.util.ArrayList<>(List.of(DayFileColumn.values()));
    Collections.reverse(reversed);
    DayFileLayout other =
        DayFileLayout.builder()
            .columns(reversed)
            .names(Map.of(DayFileColumn.AMOUNT, "Amount"))
            .hasHeader(false)
            .checksum(() -> new Constant())
            .nameEnding(".csv")
            .build();
    assertThat(written(other, row("HD1", 7)))
        .isEqualTo(
            "Lệ phí|1|20261122|20261122090000|VND|0|7|||||||BILL1||HD1|NH1|QR|DVC|THUHO|20261122|1\n"
                + "1|7|none\n");
    assertThat(other.header()).contains("|Amount|");
    assertThat(other.fileName(SUBJECT)).isEqualTo("20261122_DVC_THUHO_QR.csv");
    assertThat(DayFileLayout.standard().fileName(SUBJECT)).isEqualTo("20261122_DVC_THUHO_QR.txt");
  }

  @Test
  void layout_withoutEachColumnOnce_cannotBeMade() {
    assertThatThrownBy(() -> DayFileLayout.builder().columns(List.of(DayFileColumn.AMOUNT)).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                DayFileLayout.builder()
                    .columns(Collections.nCopies(22, DayFileColumn.AMOUNT))
                    .build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DayFileSubject(DAY, "../x", DayFileType.REFUND, "QR"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void write_whenAValueHoldsAPipe_writesNothingOfTheRow() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DayFileWriter file = DayFileWriter.to(bytes, SUBJECT, DayFileLayout.standard())) {
      for (String dirty :
          List.of("a|b", "a\nb", "a\tb", "a\uD83D", "\uDE00b", "a\uFFFDb", "a\u001Ab")) {
        assertThatThrownBy(() -> file.write(row("HD1", 1).toBuilder().narration(dirty).build()))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("NoiDung");
      }
      assertThat(file.finish().count()).isZero();
      assertThatThrownBy(() -> file.write(row("HD1", 1))).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void write_whenAReaderWouldRefuseTheRow_writesNothingOfIt() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DayFileWriter file = DayFileWriter.to(bytes, SUBJECT, DayFileLayout.standard())) {
      for (DayFileRow refused :
          List.of(
              row("", 1),
              row(" ", 1),
              row("HD\uD83D", 1),
              row("HD1", 1).toBuilder().narration("ệ".repeat(5_500)).build(),
              row("HD1", 1_000_000_000_000_000_000L))) {
        assertThatThrownBy(() -> file.write(refused)).isInstanceOf(IllegalArgumentException.class);
      }
      assertThat(file.finish().count()).isZero();
    }
  }

  private static String written(DayFileLayout layout, DayFileRow... rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DayFileWriter file = DayFileWriter.to(bytes, SUBJECT, layout)) {
      for (DayFileRow row : rows) {
        file.write(row);
      }
      file.finish();
    }
    return bytes.toString(UTF_8);
  }

  private static DayFileRow row(String reference, long amount) {
    return DayFileRow.builder(
            reference, Vnd.of(amount), "1", Instant.parse("2026-11-22T02:00:00Z"), DAY)
        .partner("NH1")
        .bill("BILL1")
        .narration("Lệ phí")
        .build();
  }

  private static final class Constant implements DayFileChecksum.Running {
    @Override
    public void add(String line) {
      // counts for nothing here
    }

    @Override
    public String end(long count, long sum) {
      return "none";
    }
  }
}
