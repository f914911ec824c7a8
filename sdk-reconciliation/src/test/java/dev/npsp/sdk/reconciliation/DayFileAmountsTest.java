package dev.npsp.sdk.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.testing.Spellings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** An amount in a day file is read exactly, or its row is bad; it is never another amount. */
class DayFileAmountsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final DayFileSubject SUBJECT =
      new DayFileSubject(DAY, "DVC", DayFileType.COLLECTION, "QR");
  private static final DayFileLayout LAYOUT = DayFileLayout.standard();

  private static DayFileRow row(long amount) {
    return DayFileRow.builder("REF", Vnd.of(amount), "1", VietnamTime.of(2026, 11, 20, 13, 5), DAY)
        .bank("BANKX")
        .build();
  }

  private static String file(long amount) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DayFileWriter writer = DayFileWriter.to(out, SUBJECT, LAYOUT)) {
      writer.write(row(amount));
      writer.finish();
    }
    return out.toString(UTF_8);
  }

  private static ReconciliationReport compare(long here, String written) throws IOException {
    String text = file(here);
    String cell = "|" + here + "|0|VND|";
    assertThat(text).contains(cell);
    byte[] content = text.replace(cell, "|" + written + "|0|VND|").getBytes(UTF_8);
    Path directory = Files.createTempDirectory("day-file-amounts");
    return Reconciliation.in(directory)
        .compare(
            DayRows.of("our orders", Stream.of(row(here))),
            DayRows.file(
                "20261120_DVC_THUHO_QR.txt", LAYOUT, () -> new ByteArrayInputStream(content)));
  }

  @Property(tries = 5)
  void row_whenTheAmountIsReadable_matches(
      @ForAll @LongRange(min = 1, max = 99_999_999_999_999_999L) long dong) throws IOException {
    for (String amount : Spellings.amounts(dong)) {
      if (amount.startsWith("\"")) {
        assertThat(compare(dong, unquoted(amount)).matched()).as(amount).isEqualTo(1);
      }
    }
  }

  @Property(tries = 5)
  void row_whenTheAmountIsNotReadable_isBad(
      @ForAll @LongRange(min = 1, max = 99_999_999_999L) long dong) throws IOException {
    for (String amount : Spellings.noAmounts(dong)) {
      if (amount.startsWith("\"")) {
        ReconciliationReport report = compare(dong, unquoted(amount));
        assertThat(report.matched()).as(amount).isZero();
        assertThat(report.there().badRows()).as(amount).isEqualTo(1);
      }
    }
  }

  private static String unquoted(String json) {
    return json.substring(1, json.length() - 1);
  }
}
