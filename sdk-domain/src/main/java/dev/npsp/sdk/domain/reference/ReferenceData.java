package dev.npsp.sdk.domain.reference;

import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.internal.reference.CommuneFiles;
import dev.npsp.sdk.domain.internal.reference.LoadedRows;
import dev.npsp.sdk.domain.internal.reference.ReferenceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Agencies, provinces and communes with the days on which they existed. Immutable and thread-safe;
 * reading the files takes a moment, so make one and keep it.
 *
 * <pre>{@code
 * ReferenceData data = ReferenceData.bundled();
 * Province before = data.at(LocalDate.of(2025, 6, 30)).province(GsoCode.of("15")).orElseThrow(); // Yên Bái
 * Province after = data.at(LocalDate.of(2025, 7, 1)).successorOf(before).orElseThrow();          // Lào Cai
 * }</pre>
 *
 * <p>Source: resolutions of the National Assembly, the portal's own list of September 2026, public
 * lists and peers' code; each row says its own and how sure it is. Of the ministries of 2025, the
 * one of Agriculture and Environment is missing, since its code is not known.
 */
public final class ReferenceData {

  /** The file of provinces. */
  public static final String PROVINCES = "provinces.csv";

  /** The file that says which province went into which. */
  public static final String MERGERS = "province-mergers.csv";

  /** The file of agencies. */
  public static final String AGENCIES = "agencies.csv";

  /** The file of communes; read when {@link #communes} is first asked. */
  public static final String COMMUNES = "communes.csv";

  /** The file that says which commune went into which; read with that of communes. */
  public static final String COMMUNE_MERGERS = "commune-mergers.csv";

  /** The file of the sources that rows of communes name; read with that of communes. */
  public static final String COMMUNE_SOURCES = "commune-sources.csv";

  private final List<Province> provinces;
  private final List<ProvinceMerger> mergers;
  private final List<ListedAgency> agencies;
  private final Communes communes;
  private final boolean uncertain;

  private ReferenceData(LoadedRows rows, Communes communes, boolean uncertain) {
    this.provinces = rows.provinces();
    this.mergers = rows.mergers();
    this.agencies = rows.agencies();
    this.communes = communes;
    this.uncertain = uncertain;
  }

  /** The data that comes with the library. */
  public static ReferenceData bundled() {
    return load(ReferenceSource.bundled());
  }

  /**
   * The data in the files of that directory; {@link #writeTo} makes a set to begin with.
   *
   * @throws dev.npsp.sdk.domain.DataFileRejected naming every bad row, with file and line
   */
  public static ReferenceData load(Path directory) {
    return load(ReferenceSource.directory(directory));
  }

  /**
   * The data in the files of that source.
   *
   * @throws dev.npsp.sdk.domain.DataFileRejected naming every bad row, with file and line
   */
  public static ReferenceData load(ReferenceSource source) {
    LoadedRows rows = ReferenceFiles.read(source);
    Communes communes = new Communes(() -> CommuneFiles.read(source, rows.provinces()));
    return new ReferenceData(rows, communes, false);
  }

  /** Writes all files into that directory, to change them and load them again. */
  public void writeTo(Path directory) throws IOException {
    ReferenceFiles.write(directory, rows());
    CommuneFiles.write(directory, communes.table());
  }

  private LoadedRows rows() {
    return new LoadedRows(provinces, mergers, agencies);
  }

  /**
   * The same data, of which the agencies with {@linkplain Confidence#LOW low} confidence count too.
   * Without it they are left out of every answer for a day, and named by {@link
   * ReferenceDay#uncertainAgencies}.
   */
  public ReferenceData withUncertain() {
    return new ReferenceData(rows(), communes, true);
  }

  /** Whether that row counts. */
  boolean counts(ListedAgency agency) {
    return uncertain || agency.evidence().confidence() != Confidence.LOW;
  }

  /** The data as it stands on that day in Vietnam. */
  public ReferenceDay at(LocalDate day) {
    return new ReferenceDay(this, day);
  }

  /**
   * The communes of all days. Their files are read when the first question is asked, not here: a
   * host that never asks for a commune needs neither the files nor the memory.
   */
  public Communes communes() {
    return communes;
  }

  /** All rows of provinces, of all days. */
  public List<Province> provinces() {
    return provinces;
  }

  /** All rows that say which province went into which. */
  public List<ProvinceMerger> mergers() {
    return mergers;
  }

  /** All rows of agencies, of all days, uncertain ones included. */
  public List<ListedAgency> agencies() {
    return agencies;
  }

  /** Who took over on the day after the last one: the successor, or the same code renamed. */
  Optional<ListedAgency> following(ListedAgency ended) {
    return ended
        .validTo()
        .map(last -> at(last.plusDays(1)))
        .flatMap(next -> next.agency(ended.successor().orElse(ended.code())));
  }

  /**
   * The provinces that went into this one in the merger that made it, even if it changed its kind
   * since (as Đồng Nai, a city since 30 April 2026); empty when no merger made it.
   */
  public List<Province> mergedInto(Province province) {
    ReferenceDay before = at(province.validFrom().minusDays(1));
    List<Province> parts =
        mergers.stream()
            .filter(merger -> merger.effective().equals(province.validFrom()))
            .filter(merger -> merger.newCode().equals(province.code()))
            .flatMap(merger -> before.province(merger.oldCode()).stream())
            .toList();
    if (!parts.isEmpty()) {
      return parts;
    }
    return before.province(province.code()).map(this::mergedInto).orElse(List.of());
  }
}
