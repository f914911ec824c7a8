package dev.npsp.sdk.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.catalogues.CatalogueSnapshot;
import dev.npsp.sdk.domain.calendar.Holidays;
import dev.npsp.sdk.domain.reference.ReferenceData;
import dev.npsp.sdk.domain.reference.ReferenceSource;
import dev.npsp.sdk.dossiers.Lifecycle;
import dev.npsp.sdk.feeds.FeedCursor;
import dev.npsp.sdk.feeds.FeedKind;
import dev.npsp.sdk.house.UnprovenReaders.OfJson;
import dev.npsp.sdk.procedures.ProcedureSnapshot;
import dev.npsp.sdk.statistics.ScoreTable;
import dev.npsp.sdk.testing.Growth.Reader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What reads files: of data, snapshots and the cursor of a feed. */
final class FileReaders {

  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

  /** Small ones: reading all communes of the country would hide what a file costs. */
  private static final Map<String, String> COMMUNES =
      Map.of(
          ReferenceData.COMMUNE_SOURCES,
          "key,confidence,source,note\nown,high,our own list,\n",
          ReferenceData.COMMUNES,
          "gso_code,name_vi,province_gso_code,valid_from,valid_to,source\n"
              + "00004,Phường Ba Đình,01,2025-07-01,,own\n",
          ReferenceData.COMMUNE_MERGERS,
          "old_gso_code,old_name_vi,old_district_vi,old_province_gso_code,new_gso_code,effective,source\n"
              + "00001,Phường Phúc Xá,Quận Ba Đình,01,00004,2025-07-01,own\n");

  private FileReaders() {}

  static Map<String, Reader<byte[]>> ofLines() {
    Map<String, Reader<byte[]>> all = new LinkedHashMap<>();
    all.put("holidays", file -> Holidays.read(text(file), "x"));
    all.put("transitions", file -> Lifecycle.read(text(file), "x"));
    all.put("points", file -> ScoreTable.read(text(file), "x"));
    for (String name :
        List.of(ReferenceData.PROVINCES, ReferenceData.MERGERS, ReferenceData.AGENCIES)) {
      all.put(name, file -> ReferenceData.load(with(name, file)));
    }
    for (String name : COMMUNES.keySet()) {
      all.put(
          name, file -> ReferenceData.load(with(name, file)).communes().at(FIRST_DAY).communes());
    }
    all.put("cursor", onDisk(file -> FeedCursor.inFile(file).read(FeedKind.CIVIL_STATUS)));
    return all;
  }

  /** Snapshots, whose hash is proven only after they are read. */
  static void putJson(Map<String, OfJson> all) {
    putSnapshot(all, "procedures", ProcedureSnapshot::load);
    putSnapshot(all, "catalogues", CatalogueSnapshot::load);
  }

  private static void putSnapshot(Map<String, OfJson> all, String kind, Consumer<Path> load) {
    String sample =
        "{\"format\":\"npsp-snapshot\",\"version\":1,\"kind\":\"%s\",\"sha256\":\"%s\","
            .formatted(kind, "ab".repeat(32));
    all.put(
        "snapshot of " + kind,
        new OfJson(sample + "\"content\":{\"%s\":[{}]}}".formatted(kind), onDisk(load)));
  }

  /** That file from the input, the others small or as they come with the library. */
  private static ReferenceSource with(String name, byte[] input) {
    return file -> {
      if (file.equals(name)) {
        return text(input);
      }
      String small = COMMUNES.get(file);
      return small == null ? ReferenceSource.bundled().open(file) : new StringReader(small);
    };
  }

  private static Reader<byte[]> onDisk(Consumer<Path> load) {
    Path file = temporary();
    return input -> {
      Files.write(file, input);
      load.accept(file);
    };
  }

  private static Path temporary() {
    try {
      Path file = Files.createTempFile("growth", ".tmp");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStreamReader text(byte[] file) {
    return new InputStreamReader(new ByteArrayInputStream(file), UTF_8);
  }
}
