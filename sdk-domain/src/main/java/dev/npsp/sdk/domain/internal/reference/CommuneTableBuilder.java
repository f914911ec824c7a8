package dev.npsp.sdk.domain.internal.reference;

import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.csv.DataFiles;
import dev.npsp.sdk.domain.internal.csv.Placed;
import dev.npsp.sdk.domain.internal.reference.CommuneRow.CommuneName;
import dev.npsp.sdk.domain.internal.text.DomainText;
import dev.npsp.sdk.domain.reference.GsoCode;
import dev.npsp.sdk.domain.reference.Province;
import dev.npsp.sdk.domain.reference.ReferenceData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of the three files together and reports what does not fit: on no day two units of
 * one code, and every unit goes into one that exists on the day.
 */
final class CommuneTableBuilder {

  final PackedTexts.Builder texts = new PackedTexts.Builder();
  int[] codes = {};
  int[] from = {};
  int[] to = {};
  int[] successors = {};
  byte[] kinds = {};
  byte[] provinces = {};
  byte[] sources = {};
  byte[] mergerSources = {};
  char[] names = {};
  char[] districts = {};
  CommuneSource[] evidence = {};

  private final DataFiles files;
  private final List<Province> allProvinces;
  private final Map<LocalDate, Set<GsoCode>> provincesOfDays = new HashMap<>();
  private final Map<String, Byte> keys = new HashMap<>();
  private final Map<GsoCode, List<Unit>> units = new HashMap<>();

  /** A unit before it has its number. */
  private static final class Unit {
    final long line;
    final String file;
    final GsoCode code;
    final CommuneName name;
    final Optional<String> district;
    final GsoCode province;
    final int from;
    final int to;
    final byte source;
    int number;
    byte mergerSource;
    @Nullable Unit successor;

    Unit(String file, Placed<CommuneRow> row, byte source) {
      this.line = row.line();
      this.file = file;
      this.code = row.value().code();
      this.name = row.value().name();
      this.district = Optional.empty();
      this.province = row.value().province();
      this.from = CommuneTable.epochDay(row.value().from());
      this.to = row.value().to().map(CommuneTable::epochDay).orElse(CommuneTable.OPEN);
      this.source = source;
    }

    Unit(String file, long line, CommuneMergerRow old, byte source) {
      this.line = line;
      this.file = file;
      this.code = old.oldCode();
      this.name = old.oldName();
      this.district = old.oldDistrict();
      this.province = old.oldProvince();
      this.from = CommuneTable.UNTOLD;
      this.to = CommuneTable.epochDay(old.effective()) - 1;
      this.source = source;
    }

    boolean isValidOn(int day) {
      return from <= day && day <= to;
    }
  }

  CommuneTableBuilder(DataFiles files, List<Province> provinces) {
    this.files = files;
    this.allProvinces = provinces;
  }

  /** The rows of the sources, which the others name. */
  void sources(List<Placed<CommuneSource>> rows) {
    evidence = rows.stream().map(Placed::value).toArray(CommuneSource[]::new);
    for (int i = 0; i < evidence.length; i++) {
      if (i > Byte.MAX_VALUE || keys.putIfAbsent(evidence[i].key(), (byte) i) != null) {
        report(ReferenceData.COMMUNE_SOURCES, rows.get(i).line(), DomainText.SOURCE_TWICE.text());
      }
    }
  }

  /** The rows of communes. */
  void communes(List<Placed<CommuneRow>> rows) {
    for (Placed<CommuneRow> row : rows) {
      CommuneRow commune = row.value();
      Unit unit =
          new Unit(
              ReferenceData.COMMUNES,
              row,
              source(ReferenceData.COMMUNES, row.line(), commune.source()));
      isInProvince(unit, "province_gso_code", commune.province(), commune.from());
      add(unit);
    }
  }

  private void add(Unit unit) {
    List<Unit> same = units.computeIfAbsent(unit.code, code -> new ArrayList<>(2));
    same.stream()
        .filter(other -> other.isValidOn(unit.from) || unit.isValidOn(other.from))
        .findFirst()
        .ifPresent(
            other ->
                report(
                    unit.file, unit.line, DomainText.CODE_TWICE_IN.text(other.file, other.line)));
    same.add(unit);
  }

  /** The rows of mergers, once all communes are known. */
  void mergers(List<Placed<CommuneMergerRow>> rows) {
    for (Placed<CommuneMergerRow> row : rows) {
      merger(row.line(), row.value());
    }
  }

  private void merger(long line, CommuneMergerRow merger) {
    byte source = source(ReferenceData.COMMUNE_MERGERS, line, merger.source());
    int effective = CommuneTable.epochDay(merger.effective());
    Unit old = find(merger.oldCode(), effective - 1).orElseGet(() -> oldUnit(line, merger, source));
    if (old.successor != null) {
      report(ReferenceData.COMMUNE_MERGERS, line, DomainText.UNIT_GONE_TWICE.text(old.code));
    }
    if (old.to != effective - 1 || !old.name.equals(merger.oldName())) {
      report(
          ReferenceData.COMMUNE_MERGERS,
          line,
          DomainText.UNIT_DOES_NOT_FIT.text(old.file, old.line));
    }
    Optional<Unit> successor = find(merger.newCode(), effective);
    if (successor.isEmpty()) {
      report(
          ReferenceData.COMMUNE_MERGERS,
          line,
          DomainText.NO_COMMUNE.text(merger.newCode(), merger.effective(), ReferenceData.COMMUNES));
    }
    old.mergerSource = source;
    old.successor = successor.orElse(null);
  }

  private Unit oldUnit(long line, CommuneMergerRow merger, byte source) {
    Unit old = new Unit(ReferenceData.COMMUNE_MERGERS, line, merger, source);
    isInProvince(
        old, "old_province_gso_code", merger.oldProvince(), merger.effective().minusDays(1));
    add(old);
    return old;
  }

  private Optional<Unit> find(GsoCode code, int day) {
    return units.getOrDefault(code, List.of()).stream()
        .filter(unit -> unit.isValidOn(day))
        .findFirst();
  }

  private byte source(String file, long line, String key) {
    Byte known = keys.get(key);
    if (known == null) {
      report(file, line, DomainText.SOURCE_NOT_KNOWN.text(key, ReferenceData.COMMUNE_SOURCES));
      return 0;
    }
    return known;
  }

  private void isInProvince(Unit unit, String column, GsoCode province, LocalDate day) {
    Set<GsoCode> there =
        provincesOfDays.computeIfAbsent(
            day,
            asked ->
                allProvinces.stream()
                    .filter(each -> each.isValidOn(asked))
                    .map(Province::code)
                    .collect(Collectors.toSet()));
    if (!there.contains(province)) {
      report(
          unit.file,
          unit.line,
          DomainText.COLUMN_NO_PROVINCE.text(column, province, day, ReferenceData.PROVINCES));
    }
  }

  private void report(String file, long line, LocalizedText text) {
    files.report(file, line, text);
  }

  /** The table of all rows; called when nothing is wrong with them. */
  CommuneTable build() {
    List<Unit> all =
        units.values().stream()
            .flatMap(List::stream)
            .sorted(
                Comparator.comparing((Unit unit) -> unit.code.value())
                    .thenComparing(unit -> unit.from))
            .toList();
    int size = all.size();
    codes = new int[size];
    from = new int[size];
    to = new int[size];
    successors = new int[size];
    kinds = new byte[size];
    provinces = new byte[size];
    sources = new byte[size];
    mergerSources = new byte[size];
    names = new char[size];
    districts = new char[size];
    for (int i = 0; i < size; i++) {
      all.get(i).number = i;
    }
    for (Unit unit : all) {
      put(unit.number, unit);
    }
    return new CommuneTable(this);
  }

  private void put(int i, Unit unit) {
    codes[i] = Integer.parseInt(unit.code.value());
    from[i] = unit.from;
    to[i] = unit.to;
    kinds[i] = (byte) unit.name.kind().ordinal();
    provinces[i] = Byte.parseByte(unit.province.value());
    sources[i] = unit.source;
    mergerSources[i] = unit.mergerSource;
    names[i] = texts.add(unit.name.bare());
    districts[i] = unit.district.map(texts::add).orElse(CommuneTable.NO_TEXT);
    successors[i] =
        unit.successor == null ? CommuneTable.NONE : Objects.requireNonNull(unit.successor).number;
  }
}
