package dev.npsp.sdk.domain.internal.reference;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DataFileRejected.Problem;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.csv.Placed;
import dev.npsp.sdk.domain.internal.text.DomainText;
import dev.npsp.sdk.domain.reference.GsoCode;
import dev.npsp.sdk.domain.reference.ListedAgency;
import dev.npsp.sdk.domain.reference.Province;
import dev.npsp.sdk.domain.reference.ProvinceMerger;
import dev.npsp.sdk.domain.reference.ReferenceData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What rows must be to each other: on no day two of one code, and on a day of mergers every old
 * province goes into exactly one new one and every new one has old ones.
 */
final class ReferenceChecks {

  private final List<Placed<Province>> provinces;
  private final List<Placed<ProvinceMerger>> mergers;
  private final List<Placed<ListedAgency>> agencies;
  private final List<Problem> problems = new ArrayList<>();

  ReferenceChecks(
      List<Placed<Province>> provinces,
      List<Placed<ProvinceMerger>> mergers,
      List<Placed<ListedAgency>> agencies) {
    this.provinces = provinces;
    this.mergers = mergers;
    this.agencies = agencies;
  }

  List<Problem> problems() {
    standOnce(ReferenceData.PROVINCES, provinces.stream().map(ReferenceChecks::stayOfProvince));
    mergersPartitionTheCountry();
    standOnce(ReferenceData.AGENCIES, agencies.stream().map(ReferenceChecks::stayOfAgency));
    successorsStand();
    return problems;
  }

  /**
   * A code that stands on some days.
   *
   * @param code the code, written in one way
   * @param from its first day
   * @param covers its days
   * @param line where it says so
   */
  private record Stay(String code, LocalDate from, Predicate<LocalDate> covers, long line) {

    boolean meets(Stay other) {
      return other.covers.test(from) || covers.test(other.from);
    }
  }

  private static Stay stayOfProvince(Placed<Province> row) {
    Province province = row.value();
    return new Stay(province.code().value(), province.validFrom(), province::isValidOn, row.line());
  }

  private static Stay stayOfAgency(Placed<ListedAgency> row) {
    ListedAgency agency = row.value();
    return new Stay(key(agency.code()), agency.validFrom(), agency::isValidOn, row.line());
  }

  private void standOnce(String file, Stream<Stay> stays) {
    Map<String, List<Stay>> seen = new HashMap<>();
    stays.forEach(
        stay -> {
          List<Stay> before = seen.computeIfAbsent(stay.code(), code -> new ArrayList<>());
          before.stream()
              .filter(stay::meets)
              .findFirst()
              .ifPresent(other -> twice(file, stay.line(), other.line()));
          before.add(stay);
        });
  }

  /** Both forms of a code are one. */
  private static String key(AgencyCode code) {
    return code.root() + "." + String.join(".", code.path());
  }

  private void twice(String file, long line, long other) {
    report(file, line, DomainText.CODE_TWICE.text(other));
  }

  private void mergersPartitionTheCountry() {
    Map<LocalDate, List<Placed<ProvinceMerger>>> days = new TreeMap<>();
    for (Placed<ProvinceMerger> row : mergers) {
      days.computeIfAbsent(row.value().effective(), day -> new ArrayList<>()).add(row);
    }
    days.forEach(this::dayPartitionsTheCountry);
  }

  private void dayPartitionsTheCountry(LocalDate day, List<Placed<ProvinceMerger>> rows) {
    Map<GsoCode, Placed<Province>> before = standing(day.minusDays(1));
    Map<GsoCode, Placed<Province>> after = standing(day);
    Map<GsoCode, Long> went = new HashMap<>();
    for (Placed<ProvinceMerger> row : rows) {
      ProvinceMerger merger = row.value();
      names(before, merger.oldCode(), merger.oldNameVi(), row.line(), DomainText.THE_DAY_BEFORE);
      names(after, merger.newCode(), merger.newNameVi(), row.line(), DomainText.THAT_DAY);
      Long earlier = went.putIfAbsent(merger.oldCode(), row.line());
      if (earlier != null) {
        report(ReferenceData.MERGERS, row.line(), DomainText.GONE_TWICE.text(earlier));
      }
    }
    before.forEach(
        (code, province) -> {
          if (!went.containsKey(code)) {
            missing(province, DomainText.WHERE_IT_WENT.text(ReferenceData.MERGERS, day));
          }
        });
    after.forEach(
        (code, province) -> {
          if (rows.stream().noneMatch(row -> row.value().newCode().equals(code))) {
            missing(province, DomainText.WHAT_IT_WAS.text(ReferenceData.MERGERS, day));
          }
        });
  }

  private Map<GsoCode, Placed<Province>> standing(LocalDate day) {
    Map<GsoCode, Placed<Province>> standing =
        new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    provinces.stream()
        .filter(row -> row.value().isValidOn(day))
        .forEach(row -> standing.putIfAbsent(row.value().code(), row));
    return standing;
  }

  private void names(
      Map<GsoCode, Placed<Province>> standing,
      GsoCode code,
      String name,
      long line,
      DomainText when) {
    Optional<String> known =
        Optional.ofNullable(standing.get(code)).map(province -> province.value().nameVi());
    if (known.isEmpty()) {
      report(
          ReferenceData.MERGERS,
          line,
          DomainText.NO_PROVINCE.text(code, when.text(), ReferenceData.PROVINCES));
    } else if (!known.get().equals(name)) {
      report(
          ReferenceData.MERGERS,
          line,
          DomainText.OTHER_NAME.text(code, known.get(), when.text(), name));
    }
  }

  private void missing(Placed<Province> province, LocalizedText what) {
    report(ReferenceData.PROVINCES, province.line(), what);
  }

  private void successorsStand() {
    for (Placed<ListedAgency> row : agencies) {
      Optional<AgencyCode> successor = row.value().successor();
      if (successor.isEmpty()) {
        continue;
      }
      Optional<LocalDate> last = row.value().validTo();
      if (last.isEmpty()) {
        report(ReferenceData.AGENCIES, row.line(), DomainText.SUCCESSOR_WITHOUT_END.text());
      } else if (agencies.stream()
          .noneMatch(
              other ->
                  other.value().code().sameAgency(successor.get())
                      && other.value().isValidOn(last.get().plusDays(1)))) {
        report(ReferenceData.AGENCIES, row.line(), DomainText.SUCCESSOR_MISSING.text());
      }
    }
  }

  private void report(String file, long line, LocalizedText text) {
    problems.add(new Problem(file, line, text));
  }
}
