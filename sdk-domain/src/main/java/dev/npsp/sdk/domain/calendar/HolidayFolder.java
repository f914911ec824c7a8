package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.DataFileRejected;
import dev.npsp.sdk.domain.DataFileRejected.Problem;
import dev.npsp.sdk.domain.internal.text.DomainText;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The holiday files of a folder, over those that come with the library. */
final class HolidayFolder {

  private static final String FILES = "holidays*.csv";

  private final List<Problem> problems = new ArrayList<>();

  /** The file that is whole for a year. */
  private final Map<Integer, String> owners = new HashMap<>();

  private HolidayFolder() {}

  static Holidays load(Path folder) {
    return new HolidayFolder().over(Holidays.standard(), folder);
  }

  private Holidays over(Holidays bundled, Path folder) {
    Map<String, Holidays> found = new LinkedHashMap<>();
    for (Path file : files(folder)) {
      try {
        Holidays holidays = Holidays.read(file);
        String name = file.getFileName().toString();
        own(name, holidays);
        found.put(name, holidays);
      } catch (DataFileRejected e) {
        problems.addAll(e.problems());
      }
    }
    refuseBad();
    return together(bundled, found);
  }

  private List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, FILES)) {
      found.forEach(files::add);
    } catch (IOException | DirectoryIteratorException e) {
      problems.add(
          new Problem(
              folder.toString(), 0, DomainText.NO_FOLDER.text(e.getClass().getSimpleName())));
    }
    Collections.sort(files);
    return files;
  }

  private void own(String file, Holidays holidays) {
    for (int year = holidays.firstYear(); year <= holidays.lastYear(); year++) {
      String other = owners.putIfAbsent(year, file);
      if (other != null) {
        problems.add(new Problem(file, 0, DomainText.YEAR_TWICE.text(year, other)));
      }
    }
  }

  /** A year between them is missed by name: filled with an estimate it would pass for a notice. */
  private Holidays together(Holidays bundled, Map<String, Holidays> found) {
    Holidays all = bundled;
    List<Map.Entry<String, Holidays>> inOrder = new ArrayList<>(found.entrySet());
    inOrder.sort(Comparator.comparing(entry -> entry.getValue().firstYear()));
    for (Map.Entry<String, Holidays> more : inOrder) {
      Holidays holidays = more.getValue();
      if (holidays.firstYear() > all.lastYear() + 1 || holidays.lastYear() < all.firstYear() - 1) {
        problems.add(
            new Problem(
                more.getKey(), 0, DomainText.YEAR_LEFT_OUT.text(all.firstYear(), all.lastYear())));
      } else {
        all = all.plus(holidays);
      }
    }
    refuseBad();
    return all;
  }

  private void refuseBad() {
    if (!problems.isEmpty()) {
      throw new DataFileRejected(problems);
    }
  }
}
