package dev.npsp.sdk.applications;

import dev.npsp.sdk.applications.internal.ApplicationTexts;
import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.DataFileRejected;
import dev.npsp.sdk.domain.internal.csv.Cells;
import dev.npsp.sdk.domain.internal.csv.DataFiles;
import dev.npsp.sdk.domain.internal.csv.FileForm;
import dev.npsp.sdk.domain.internal.csv.Placed;
import dev.npsp.sdk.domain.reference.Evidence;
import dev.npsp.sdk.domain.reference.GsoCode;
import java.io.Reader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rates that amounts of services are counted with, by kind, province and day. Immutable, and
 * replaced by a host as {@link ServiceTable} is.
 */
public final class RateTable {

  /** The name of the file in a folder of reference data. */
  public static final String FILE = "service-rates.csv";

  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private static final FileForm<ServiceRate> FORM =
      new FileForm<>(
          List.of(
              "service",
              "kind",
              "province",
              "percent",
              "valid_from",
              "valid_to",
              "confidence",
              "source",
              "note"),
          "RateTable.bundled().toCsv()",
          RateTable::rate,
          RateTable::cells);

  private final List<ServiceRate> rates;

  private RateTable(List<ServiceRate> rates) {
    this.rates = List.copyOf(rates);
  }

  /** The rates that come with the library. */
  public static RateTable bundled() {
    return Bundled.TABLE;
  }

  /**
   * The rates in a folder of the host's, from its file {@value #FILE}.
   *
   * @throws DataFileRejected naming everything that is wrong, each with its line and a remedy
   */
  public static RateTable load(Path directory) {
    return read(
        () -> Files.newBufferedReader(directory.resolve(FILE), StandardCharsets.UTF_8), FILE);
  }

  /**
   * Rates from a text; the reader is read to its end and not closed.
   *
   * @param name what errors call the text
   * @throws DataFileRejected naming everything that is wrong, each with its line and a remedy
   */
  public static RateTable read(Reader text, String name) {
    return read(DataFiles.opened(text), name);
  }

  private static RateTable read(DataFiles.Opening text, String name) {
    DataFiles files = new DataFiles();
    List<Placed<ServiceRate>> rows = files.read(name, FORM, text).rows();
    files.refuseBad();
    return new RateTable(rows.stream().map(Placed::value).toList());
  }

  /** As a file, which {@link #read(Reader, String)} reads. */
  public String toCsv() {
    StringWriter text = new StringWriter();
    DataFiles.write(text, FORM, rates);
    return text.toString();
  }

  /** All rates in their order. */
  public List<ServiceRate> rates() {
    return rates;
  }

  /**
   * The province's own rate on that day, else the one that holds everywhere; the last row counts.
   */
  public Optional<ServiceRate> find(
      String service, String kind, Optional<String> province, LocalDate day) {
    List<ServiceRate> valid =
        rates.stream()
            .filter(rate -> rate.service().equals(service) && rate.kind().equals(kind))
            .filter(rate -> rate.isValid(day))
            .toList();
    return last(valid, province).or(() -> last(valid, Optional.empty()));
  }

  private static Optional<ServiceRate> last(List<ServiceRate> rates, Optional<String> province) {
    return rates.stream()
        .filter(rate -> rate.province().equals(province))
        .reduce((before, after) -> after);
  }

  private static ServiceRate rate(Cells cells) {
    return new ServiceRate.Builder()
        .service(cells.text("service"))
        .kind(cells.text("kind"))
        .province(
            cells.optionalValue(
                "province", RateTable::province, ApplicationTexts.text("table.province")))
        .percent(cells.value("percent", RateTable::percent, ApplicationTexts.text("table.percent")))
        .validFrom(cells.day("valid_from"))
        .validTo(cells.lastDay("valid_to", cells.day("valid_from")))
        .evidence(
            Evidence.builder(cells.confidence("confidence"), cells.text("source"))
                .note(cells.optional("note"))
                .build())
        .build();
  }

  private static Optional<BigDecimal> percent(String text) {
    return text.matches("\\d{1,3}(\\.\\d{1,4})?")
        ? Optional.of(new BigDecimal(text)).filter(rate -> rate.compareTo(MOST) <= 0)
        : Optional.empty();
  }

  /** A code as {@link #find} is asked for it: a spreadsheet makes {@code 1} of {@code 01}. */
  private static Optional<String> province(String text) {
    return GsoCode.tryParse(text)
        .filter(code -> code.level() == AdministrativeLevel.PROVINCE)
        .map(GsoCode::value);
  }

  private static List<String> cells(ServiceRate rate) {
    return List.of(
        rate.service(),
        rate.kind(),
        rate.province().orElse(""),
        rate.percent().toPlainString(),
        rate.validFrom().toString(),
        rate.validTo().map(LocalDate::toString).orElse(""),
        rate.evidence().confidence().text(),
        rate.evidence().source(),
        rate.evidence().note().orElse(""));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RateTable table && rates.equals(table.rates);
  }

  @Override
  public int hashCode() {
    return rates.hashCode();
  }

  @Override
  public String toString() {
    return rates.size() + " rates";
  }

  /** Read when first asked for. */
  private static final class Bundled {
    static final RateTable TABLE =
        read(() -> DataFiles.bundled(RateTable.class.getResourceAsStream(FILE), FILE), FILE);
  }
}
