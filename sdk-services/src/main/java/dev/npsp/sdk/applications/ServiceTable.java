package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.DataFileRejected;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.internal.csv.DataFiles;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The public services: procedure, level, applicants, competent agency, fee and time of each, by
 * days. Immutable.
 *
 * <p>The {@linkplain #bundled() table that comes with the library} says of each row where it is
 * from and how sure it is; most national codes and fees are not sure. A host puts a file of its own
 * into the folder of its reference data when it knows better, without a release of this library.
 */
public final class ServiceTable {

  /** The name of the file in a folder of reference data. */
  public static final String FILE = "public-services.csv";

  private final List<ListedService> services;

  ServiceTable(List<ListedService> services) {
    this.services = List.copyOf(services);
  }

  /** The table that comes with the library. */
  public static ServiceTable bundled() {
    return Bundled.TABLE;
  }

  /**
   * The table in a folder of the host's, from its file {@value #FILE}.
   *
   * @throws DataFileRejected naming everything that is wrong, each with its line and a remedy
   */
  public static ServiceTable load(Path directory) {
    return ServiceFile.read(
        () -> Files.newBufferedReader(directory.resolve(FILE), StandardCharsets.UTF_8), FILE);
  }

  /**
   * A table from a text; the reader is read to its end and not closed.
   *
   * @param name what errors call the text
   * @throws DataFileRejected naming everything that is wrong, each with its line and a remedy
   */
  public static ServiceTable read(Reader text, String name) {
    return ServiceFile.read(DataFiles.opened(text), name);
  }

  /** As a file, which {@link #read} reads. */
  public String toCsv() {
    return ServiceFile.write(services);
  }

  /** All rows, whenever they hold, in their order. */
  public List<ListedService> services() {
    return services;
  }

  /** What holds of a service on that day; empty when the table does not say. */
  public Optional<ListedService> find(String key, LocalDate day) {
    return services.stream()
        .filter(service -> service.key().equals(key) && service.isValid(day))
        .findFirst();
  }

  /** The newest of a service's rows, where all of them have the same code of a procedure. */
  Optional<ProcedureReference> procedure(String key) {
    List<ListedService> rows =
        services.stream().filter(service -> service.key().equals(key)).toList();
    return rows.stream().map(ListedService::procedureCode).distinct().count() == 1
        ? rows.get(rows.size() - 1).procedure()
        : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ServiceTable table && services.equals(table.services);
  }

  @Override
  public int hashCode() {
    return services.hashCode();
  }

  @Override
  public String toString() {
    return services.size() + " public services";
  }

  /** Read when first asked for. */
  private static final class Bundled {
    static final ServiceTable TABLE =
        ServiceFile.read(
            () -> DataFiles.bundled(ServiceTable.class.getResourceAsStream(FILE), FILE), FILE);
  }
}
