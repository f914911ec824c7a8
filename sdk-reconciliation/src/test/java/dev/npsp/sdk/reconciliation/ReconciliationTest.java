package dev.npsp.sdk.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconciliationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final DayFileSubject SUBJECT =
      new DayFileSubject(DAY, "DVC", DayFileType.COLLECTION, "QR");
  private static final DayFileLayout LAYOUT = DayFileLayout.standard();

  private final Path directory;

  ReconciliationTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private static DayFileRow row(String reference, long amount, String state) {
    return DayFileRow.builder(
            reference, Vnd.of(amount), state, VietnamTime.of(2026, 11, 20, 13, 5), DAY)
        .bank("BANKX")
        .build();
  }

  private static String file(DayFileRow... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DayFileWriter writer = DayFileWriter.to(out, SUBJECT, LAYOUT)) {
      for (DayFileRow row : rows) {
        writer.write(row);
      }
      writer.finish();
    }
    return out.toString(UTF_8);
  }

  private static DayRows there(String content) {
    return there(content.getBytes(UTF_8));
  }

  private static DayRows there(byte[] content) {
    return DayRows.file(
        "20261120_DVC_THUHO_QR.txt", LAYOUT, () -> new ByteArrayInputStream(content));
  }

  private static DayRows here(DayFileRow... rows) {
    return DayRows.of("our orders", Stream.of(rows));
  }

  private ReconciliationReport compare(DayRows here, DayRows there) throws IOException {
    return Reconciliation.in(directory).compare(here, there);
  }

  @Test
  void compare_whenBothSayTheSame_isClean() throws IOException {
    ReconciliationReport report =
        compare(
            here(row("B", 2, "1"), row("A", 1, "1")),
            there(file(row("A", 1, "1"), row("B", 2, "1"))));

    assertThat(report.isClean()).isTrue();
    assertThat(report.matched()).isEqualTo(2);
    assertThat(report.matchedSum()).isEqualTo(Vnd.of(3));
    assertThat(report.there().control()).isEqualTo(ControlSum.FITS);
    assertThat(report.here())
        .isEqualTo(new SideTotals("our orders", 2, Vnd.of(3), 0, ControlSum.NONE));
  }

  @Test
  void compare_whenAStoreFillsUpWithBlanks_isClean() throws IOException {
    DayFileRow padded = row("A   ", 1, "1 ");
    assertThat(compare(here(padded), there(file(padded))).isClean()).isTrue();
    assertThat(compare(here(padded), there(file(row("A", 1, "1")))).isClean()).isTrue();
    assertThat(compare(here(padded), here(row("A", 2, "1"))).count(FindingKind.AMOUNT_DIFFERS))
        .isEqualTo(1);
  }

  @Test
  void compare_findsEachKindOfDifference() throws IOException {
    ReconciliationReport report =
        compare(
            here(
                row("AMOUNT", 5, "1"),
                row("HERE", 1, "1"),
                row("SAME", 7, "1"),
                row("STATE", 3, "1"),
                row("TWICE", 4, "1"),
                row("TWICE", 4, "1")),
            there(
                file(
                    row("AMOUNT", 6, "1"),
                    row("SAME", 7, "1"),
                    row("STATE", 3, "4"),
                    row("THERE", 9, "1"),
                    row("TWICE", 4, "1"))));

    assertThat(report.findings())
        .isEqualTo(
            Map.of(
                FindingKind.ONLY_HERE, 1L,
                FindingKind.ONLY_THERE, 1L,
                FindingKind.AMOUNT_DIFFERS, 1L,
                FindingKind.STATE_DIFFERS, 1L,
                FindingKind.DUPLICATE, 1L));
    assertThat(report.matched()).isEqualTo(2);
    assertThat(report.isClean()).isFalse();
    assertThat(Files.readAllLines(report.csv(), UTF_8))
        .containsExactly(
            FindingCsv.HEADER.strip(),
            "\"AMOUNT_DIFFERS\",\"AMOUNT\",\"1\",\"5\",\"1\",\"2\",\"6\",\"1\",\"\"",
            "\"ONLY_HERE\",\"HERE\",\"2\",\"1\",\"1\",\"\",\"\",\"\",\"\"",
            "\"STATE_DIFFERS\",\"STATE\",\"4\",\"3\",\"1\",\"4\",\"3\",\"4\",\"\"",
            "\"ONLY_THERE\",\"THERE\",\"\",\"\",\"\",\"5\",\"9\",\"1\",\"\"",
            "\"DUPLICATE\",\"TWICE\",\"6\",\"4\",\"1\",\"\",\"\",\"\",\"\"");
  }

  @Test
  void compare_whenOneRowIsBad_comparesAllOthers() throws IOException {
    String broken =
        file(row("A", 1, "1"), row("B", 2, "1"), row("C", 3, "1"))
            .replace("|2|0|VND|", "|hai đồng|0|VND|");

    ReconciliationReport report =
        compare(here(row("A", 1, "1"), row("B", 2, "1"), row("C", 3, "1")), there(broken));

    assertThat(report.findings())
        .isEqualTo(Map.of(FindingKind.BAD_ROW, 1L, FindingKind.ONLY_HERE, 1L));
    assertThat(report.matched()).isEqualTo(2);
    assertThat(report.there().control()).isEqualTo(ControlSum.SUM_DIFFERS);
    assertThat(Files.readString(report.csv()))
        .contains(
            "\"BAD_ROW\",\"\",\"\",\"\",\"\",\"3\",\"\",\"\",\"an amount that is not whole dong\"")
        .doesNotContain("hai đồng");
  }

  @Test
  void read_tellsWhyALineIsNoRow() throws IOException {
    String good = file(row("A", 1, "1"));
    String line = good.lines().toList().get(1);
    assertThat(why(good, line, line + "|x")).isEqualTo("not 22 columns");
    assertThat(why(good, line, line + "||")).isEqualTo("not 22 columns");
    assertThat(why(good, line, line.replace("|A|", "| |"))).isEqualTo("no reference");
    assertThat(why(good, line, line.replace("|1|0|VND", "|1.5|0|VND")))
        .isEqualTo("an amount that is not whole dong");
    assertThat(why(good, line, line.replace("|1|0|VND", "|99999999999999999999|0|VND")))
        .isEqualTo("an amount that is not whole dong");
    assertThat(why(good, line, line.replace("VND", "USD"))).isEqualTo("another currency");
    assertThat(why(good, line, line.replace("20261120130500", "20261120250500")))
        .isEqualTo("a date or time that is none");
    assertThat(why(good, line, line.replace("BANKX", "BANK\uFFFD"))).isEqualTo("broken characters");
    assertThat(why(good, line, line.replace("BANKX", "X".repeat(20_000)))).isEqualTo("too long");
  }

  private String why(String file, String line, String instead) throws IOException {
    ReconciliationReport report = compare(here(), there(file.replace(line, instead)));
    assertThat(report.count(FindingKind.BAD_ROW)).isEqualTo(1);
    String found = Files.readAllLines(report.csv(), UTF_8).get(1);
    return found.substring(found.lastIndexOf(",\"") + 2, found.length() - 1);
  }

  @Test
  void compare_whenAStoreHoldsNonsense_comparesAllOthers() throws IOException {
    ReconciliationReport report =
        compare(
            here(
                row("A", 1, "1"),
                row("B", Long.MAX_VALUE, "1"),
                row("C\tD", 1, "1"),
                row("", 1, "1")),
            there(file(row("A", 1, "1"))));

    assertThat(report.findings()).isEqualTo(Map.of(FindingKind.BAD_ROW, 3L));
    assertThat(report.matched()).isEqualTo(1);
    assertThat(report.here())
        .isEqualTo(new SideTotals("our orders", 1, Vnd.of(1), 3, ControlSum.NONE));
  }

  @Test
  void compare_whenSortingFails_leavesNothingOfWhatItSorted() throws IOException {
    DayRows failing =
        DayRows.file(
            "lost",
            LAYOUT,
            () -> {
              throw new IOException("the file is gone");
            });

    assertThatThrownBy(() -> compare(here(row("A", 1, "1")), failing))
        .isInstanceOf(IOException.class);

    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void read_isLenientAboutTheForm() throws IOException {
    String plain = file(row("A", 1, "1"), row("B", 2, "1"));
    DayRows store = here(row("A", 1, "1"), row("B", 2, "1"));

    assertThat(compare(store, there("\uFEFF" + plain.replace("\n", "\r\n"))).isClean()).isTrue();
    assertThat(
            compare(here(row("A", 1, "1"), row("B", 2, "1")), there(plain.stripTrailing()))
                .isClean())
        .isTrue();
    byte[] base64 = Base64.getMimeEncoder().encode(plain.getBytes(UTF_8));
    DayRows unwrapped =
        DayRows.file(
            "wrapped",
            LAYOUT,
            () -> Base64.getMimeDecoder().wrap(new ByteArrayInputStream(base64)));
    assertThat(compare(here(row("A", 1, "1"), row("B", 2, "1")), unwrapped).isClean()).isTrue();
  }

  @Test
  void read_followsTheHeader() throws IOException {
    List<DayFileColumn> turned = new ArrayList<>(Arrays.asList(DayFileColumn.values()));
    Collections.reverse(turned);
    DayFileLayout reversed = DayFileLayout.builder().columns(turned).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DayFileWriter writer = DayFileWriter.to(out, SUBJECT, reversed)) {
      writer.write(row("A", 1, "1"));
      writer.finish();
    }

    assertThat(compare(here(row("A", 1, "1")), there(out.toByteArray())).isClean()).isTrue();
  }

  @Test
  void read_whenTheLastLineIsMissing_saysThatTheFileIsNotWhole() throws IOException {
    String whole = file(row("A", 1, "1"), row("B", 2, "1"));
    String cut = whole.substring(0, whole.stripTrailing().lastIndexOf('\n') + 1);

    ReconciliationReport report = compare(here(row("A", 1, "1"), row("B", 2, "1")), there(cut));

    assertThat(report.there().control()).isEqualTo(ControlSum.MISSING);
    assertThat(report.matched()).isEqualTo(2);
    assertThat(report.isClean()).isFalse();
  }

  @Test
  void read_whenARowWasTakenOut_countSaysSo_andWhenChanged_theChecksum() throws IOException {
    String whole = file(row("A", 1, "1"), row("B", 2, "1"));
    String line = whole.lines().toList().get(2);

    assertThat(compare(here(), there(whole.replace(line + "\n", ""))).there().control())
        .isEqualTo(ControlSum.COUNT_DIFFERS);
    assertThat(compare(here(), there(whole.replace("BANKX", "BANKY"))).there().control())
        .isEqualTo(ControlSum.CHECKSUM_DIFFERS);
  }

  @Test
  void compare_ofAnEmptyDay_isClean() throws IOException {
    ReconciliationReport report = compare(here(), there(file()));

    assertThat(report.isClean()).isTrue();
    assertThat(report.matched()).isZero();
  }

  @Test
  void revising_tellsWhatIsResolvedAndWhatArose() throws IOException {
    Reconciliation reconciliation = Reconciliation.in(directory);
    ReconciliationReport first =
        reconciliation.compare(
            here(row("A", 1, "1"), row("B", 2, "1")), there(file(row("C", 3, "1"))));

    ReconciliationReport second =
        reconciliation
            .revising(first)
            .compare(
                here(row("A", 1, "1"), row("B", 2, "1")),
                there(file(row("A", 1, "1"), row("D", 4, "1"))));

    assertThat(first.findings())
        .isEqualTo(Map.of(FindingKind.ONLY_HERE, 2L, FindingKind.ONLY_THERE, 1L));
    assertThat(second.revision()).isEqualTo(2);
    assertThat(second.changes()).contains(new RevisionChanges(2, 1));
    assertThat(first.csv()).exists();
    assertThat(directory.resolve("reconciliation-2-changes.csv"))
        .content(UTF_8)
        .contains("\"resolved\",\"A |", "\"resolved\",\"C |", "\"arisen\",\"D |");
  }

  @Test
  void report_isSafeToOpen() throws IOException {
    ReconciliationReport report =
        compare(here(row("=HYPERLINK(1)", 1, "<b>"), row("<script>", 115_000, "1")), there(file()));

    assertThat(Files.readString(report.csv())).contains("\"'=HYPERLINK(1)\"");
    assertThat(Files.readString(report.html()))
        .contains("&lt;script&gt;", "&lt;b&gt;", "115.000", "có sai lệch")
        .doesNotContain("<script>", "<b>1");
  }

  @Test
  void compare_leavesOnlyItsReports() throws IOException {
    compare(here(row("A", 1, "1")), there(file(row("B", 1, "1"))));

    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "reconciliation-1.csv", "reconciliation-1.html", "reconciliation-1.keys");
    }
  }
}
