package dev.npsp.sdk.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.reporting.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class ReportWorkbookPropertiesTest {

  @Property(tries = 60)
  void number_writtenAndRead_isTheSame(
      @ForAll @BigRange(min = "-99999999999", max = "99999999999") @Scale(4) BigDecimal number)
      throws IOException {
    Path file = Files.createTempFile("so-lieu", ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      Report report =
          ReportWorkbookTest.report().toBuilder()
              .values(List.of(ReportWorkbookTest.value("II", "total", number.toPlainString())))
              .build();
      ReportWorkbook.write(report, out);
    }
    try {
      assertThat(ReportWorkbook.readValues(file, ReportWorkbookTest.template()))
          .singleElement()
          .satisfies(read -> assertThat(read.number()).isEqualByComparingTo(number));
    } finally {
      Files.delete(file);
    }
  }
}
