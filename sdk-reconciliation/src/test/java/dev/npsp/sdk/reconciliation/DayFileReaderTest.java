package dev.npsp.sdk.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFileReaderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final DayFileLayout LAYOUT = DayFileLayout.standard();
  private static final DayFileSubject SUBJECT =
      new DayFileSubject(DAY, "DVC", DayFileType.COLLECTION, "QR");
  private static final DayFileReader READER = DayFileReader.of(LAYOUT).expecting(SUBJECT);

  /** Keeps what it is given. */
  private static final class Kept implements RowConsumer {
    private final List<DayFileRow> rows = new ArrayList<>();
    private final List<String> bad = new ArrayList<>();

    @Override
    public void row(long number, DayFileRow row) {
      rows.add(row);
    }

    @Override
    public void badRow(long number, BadRow why) {
      bad.add(number + " " + why);
    }
  }

  private final Kept kept = new Kept();

  private DayFileSummary read(DayFileReader reader, String content) throws IOException {
    return reader.read(new ByteArrayInputStream(content.getBytes(UTF_8)), kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "control.txt",
        "bom-crlf-blank-lines.txt",
        "ctrl-z-at-end.txt",
        "trailing-pipe-but-not-last-line.txt",
        "trailing-pipe-everywhere.txt"
      })
  void read_ofAFileAsSendersWriteIt_isClean(String name) throws IOException {
    DayFileSummary summary;
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("/dayfiles/" + name))) {
      summary = READER.read(in, kept);
    }

    assertThat(summary)
        .isEqualTo(
            DayFileSummary.builder()
                .rows(2)
                .sum(Vnd.of(165_000))
                .badRows(0)
                .control(ControlSum.FITS)
                .build());
    assertThat(summary.isClean()).isTrue();
    assertThat(kept.rows).extracting(DayFileRow::reference).containsExactly("REF0001", "REF0002");
    assertThat(kept.bad).isEmpty();
  }

  /** Every combination of what senders do to a file, and one narration that is empty. */
  static Stream<String> variants() {
    List<String> all = new ArrayList<>();
    for (String lineEnd : List.of("\n", "\r\n", "\r\r\n")) {
      for (String pipe : List.of("none", "all", "rows", "header", "last")) {
        for (String mark : List.of("", "\uFEFF")) {
          for (String blank : List.of("", "  ", "\t")) {
            for (String endSign :
                List.of("", "\u001A", "\u001A\u001A\u001A", "\u001A\r\n", " \u001A")) {
              for (boolean lastLineEnds : new boolean[] {true, false}) {
                all.add(variant(lineEnd, pipe, mark, blank, endSign, lastLineEnds));
              }
            }
          }
        }
      }
    }
    return all.stream();
  }

  private static String variant(
      String lineEnd,
      String pipe,
      String mark,
      String blank,
      String endSign,
      boolean lastLineEnds) {
    boolean all = pipe.equals("all");
    String behindRow = all || pipe.equals("rows") ? "|" : "";
    List<String> rows = List.of(line("A", 1) + behindRow, line("B", 2) + behindRow);
    DayFileChecksum.Running checksum = DayFileChecksum.sha256().begin();
    rows.forEach(checksum::add);
    String trailer = "2|3|" + checksum.end(2, 3) + (all || pipe.equals("last") ? "|" : "");
    String header = LAYOUT.header() + (all || pipe.equals("header") ? "|" : "");
    String blankLine = blank.isEmpty() ? "" : blank + lineEnd;
    return mark
        + blankLine
        + header
        + lineEnd
        + rows.get(0)
        + lineEnd
        + blankLine
        + rows.get(1)
        + lineEnd
        + trailer
        + (lastLineEnds ? lineEnd + blankLine : "")
        + endSign;
  }

  private static String line(String reference, long amount) {
    return "1|20261122|THUHO|DVC|QR|P|"
        + reference
        + "|||||||||"
        + amount
        + "|0|VND|20261122093212|20261122|1|Lệ phí";
  }

  @ParameterizedTest
  @MethodSource("variants")
  void read_ofEachCombination_isClean(String content) throws IOException {
    DayFileSummary summary = read(READER, content);

    assertThat(kept.bad).isEmpty();
    assertThat(kept.rows).extracting(DayFileRow::reference).containsExactly("A", "B");
    assertThat(summary.control()).isEqualTo(ControlSum.FITS);
    assertThat(summary.isClean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "|", "\r"})
  void read_ofAnEmptyDay_isClean(String behind) throws IOException {
    String last = "0|0|" + DayFileChecksum.sha256().begin().end(0, 0) + behind + "\n";

    for (String before :
        List.of(
            "",
            LAYOUT.header() + behind + "\n",
            "KHONG_PHAT_SINH" + behind + "\n",
            LAYOUT.header() + behind + "\nKHONG_PHAT_SINH" + behind + "\n")) {
      assertThat(read(READER, before + last).isClean()).isTrue();
    }
    assertThat(kept.rows).isEmpty();
  }

  @Test
  void read_whenAColumnIsMissingBeforeThePipeAtTheEnd_isABadRow() throws IOException {
    String lacking = line("A", 1).replace("|1|Lệ phí", "|Lệ phí");
    String content = LAYOUT.header() + "|\n" + lacking + "|\n" + line("B", 2) + "|\n2|3|x\n";

    DayFileSummary summary = read(READER, content);

    assertThat(kept.bad).containsExactly("2 COLUMNS");
    assertThat(summary.isClean()).isFalse();
  }

  @Test
  void read_whenRowsStandBehindTheEndSign_losesNone() throws IOException {
    String plain = variant("\n", "none", "", "", "", true);
    String[] lines = plain.split("\n");

    read(READER, lines[0] + "\n" + lines[1] + "\n\u001A\n" + lines[2] + "\n" + lines[3]);
    assertThat(kept.rows).hasSize(2);

    read(READER, plain + "\u001A\n" + line("C", 3) + "\n");
    assertThat(kept.rows).extracting(DayFileRow::reference).endsWith("C");
    assertThat(kept.bad).containsExactly("4 COLUMNS");
  }

  @ParameterizedTest
  @CsvSource({
    "|20261122|THUHO|DVC|QR|, |20261121|THUHO|DVC|QR|, OTHER_DAY",
    "|20261122|THUHO|DVC|QR|, ||THUHO|DVC|QR|, OTHER_DAY",
    "|20261122|THUHO|DVC|QR|, |22/11/2026|THUHO|DVC|QR|, OTHER_DAY",
    "|20261122|THUHO|DVC|QR|, |20261122|HOAN|DVC|QR|, OTHER_TYPE",
    "|20261122|THUHO|DVC|QR|, |20261122|CHIHO|DVC|QR|, OTHER_TYPE",
    "|20261122|THUHO|DVC|QR|, |20261122||DVC|QR|, OTHER_TYPE",
    "|20261122|THUHO|DVC|QR|, |20261122|THUHO|THUE|QR|, OTHER_SERVICE",
    "|20261122|THUHO|DVC|QR|, |20261122|THUHO|DVC|APP|, OTHER_CHANNEL",
    "|20261122|THUHO|DVC|QR|, |20261122|THUHO|DVC|qr|, OTHER_CHANNEL"
  })
  void read_whenARowIsAboutSomethingElse_isABadRow(String right, String other, BadRow why)
      throws IOException {
    String content =
        LAYOUT.header()
            + "\n"
            + line("A", 1).replace(right, other)
            + "\n"
            + line("B", 2)
            + "\n2|3|x";

    DayFileSummary summary = read(READER, content);

    assertThat(kept.bad).containsExactly("2 " + why);
    assertThat(kept.rows).extracting(DayFileRow::reference).containsExactly("B");
    assertThat(summary.isClean()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "|20261122093212|, |20261122093260|",
    "|20261122093212|, |20260230093212|",
    "|20261122093212|, |00001122093212|",
    "|20261122|1|Lệ, |00001122|1|Lệ"
  })
  void read_whenATimeIsNone_isABadRow(String right, String wrong) throws IOException {
    String content =
        LAYOUT.header()
            + "\n"
            + line("A", 1).replace(right, wrong)
            + "\n"
            + line("B", 2)
            + "\n2|3|x";

    read(READER, content);

    assertThat(kept.bad).containsExactly("2 TIME");
    assertThat(kept.rows).extracting(DayFileRow::reference).containsExactly("B");
  }

  @Test
  void read_withoutASubject_takesRowsOfAnyOne() throws IOException {
    String content =
        LAYOUT.header()
            + "\n"
            + line("A", 1).replace("THUHO", "HOAN")
            + "\n"
            + line("B", 2)
            + "\n2|3|x";

    read(DayFileReader.of(LAYOUT), content);

    assertThat(kept.rows).hasSize(2);
  }

  @Test
  void read_givesEachRowBeforeTheNextBlockIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DayFileWriter writer = DayFileWriter.to(bytes, SUBJECT, LAYOUT)) {
      for (int i = 0; i < 20_000; i++) {
        writer.write(
            DayFileRow.builder("R" + i, Vnd.of(i), "1", VietnamTime.of(2026, 11, 22, 9, 0), DAY)
                .build());
      }
      writer.finish();
    }
    ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
    int whole = in.available();
    List<Integer> readAtRow = new ArrayList<>();

    READER.read(
        in,
        new RowConsumer() {
          @Override
          public void row(long number, DayFileRow row) {
            readAtRow.add(whole - in.available());
          }

          @Override
          public void badRow(long number, BadRow why) {
            throw new AssertionError(number + " " + why);
          }
        });

    assertThat(readAtRow).hasSize(20_000);
    assertThat(readAtRow.get(0)).isLessThanOrEqualTo(64 * 1024 + 3);
    assertThat(readAtRow.get(10_000)).isLessThan(whole - 64 * 1024);
  }

  @Test
  void read_whenTheConsumerThrows_passesItThrough() {
    IllegalStateException full = new IllegalStateException("the store is full");
    RowConsumer consumer =
        new RowConsumer() {
          @Override
          public void row(long number, DayFileRow row) {
            throw full;
          }

          @Override
          public void badRow(long number, BadRow why) {
            throw new AssertionError(number + " " + why);
          }
        };
    byte[] content = variant("\n", "none", "", "", "", true).getBytes(UTF_8);

    assertThatThrownBy(() -> READER.read(new ByteArrayInputStream(content), consumer))
        .isSameAs(full);
  }

  @Test
  void read_ofOneReaderTwice_beginsAnew() throws IOException {
    String content = variant("\n", "none", "", "", "", true);

    assertThat(read(READER, content)).isEqualTo(read(READER, content));
    assertThat(kept.rows).hasSize(4);
  }

  @Test
  void row_inAText_showsNoAccountAndNoNarration() {
    DayFileRow row =
        DayFileRow.builder("R", Vnd.of(1), "1", VietnamTime.of(2026, 11, 22, 9, 0), DAY)
            .payeeAccount("1000000001")
            .narration("Nguyen Van A nop le phi")
            .build();

    assertThat(row.toString()).doesNotContain("1000000001", "Nguyen Van A");
  }

  @ParameterizedTest
  @CsvSource({
    "20261122_DVC_THUHO_QR.txt, THUHO",
    "in/20261122_DVC_HOAN_QR.TXT, HOAN",
    "C:\\in\\20261122_DVC_CHIHO_QR.txt, CHIHO"
  })
  void subjectOf_aNameOfTheLayout_isWhatItSays(String name, String type) {
    assertThat(LAYOUT.subjectOf(name))
        .contains(new DayFileSubject(DAY, "DVC", DayFileType.of(type), "QR"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".txt",
        "our orders",
        "20261122_DVC_THUHO.txt",
        "20261122_DVC_THUHO_QR.csv",
        "20261322_DVC_THUHO_QR.txt",
        "20260230_DVC_THUHO_QR.txt",
        "00000101_DVC_THUHO_QR.txt",
        "x20261122_DVC_THUHO_QR.txt",
        "20261122_DVC_THUHO_QR_2.txt",
        "20261122_D.C_THUHO_QR.txt"
      })
  void subjectOf_anyOtherName_isEmpty(String name) {
    assertThat(LAYOUT.subjectOf(name)).isEmpty();
  }
}
