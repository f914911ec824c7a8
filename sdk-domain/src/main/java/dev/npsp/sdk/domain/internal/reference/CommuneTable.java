package dev.npsp.sdk.domain.internal.reference;

import dev.npsp.sdk.domain.reference.Commune;
import dev.npsp.sdk.domain.reference.CommuneKind;
import dev.npsp.sdk.domain.reference.Evidence;
import dev.npsp.sdk.domain.reference.GsoCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All units of the commune level in arrays, in the order of their codes and days; a unit is the
 * number of its place in them. Objects are made when they are asked for. Immutable.
 */
public final class CommuneTable {

  /** No unit. */
  public static final int NONE = -1;

  /** The first day of a unit whose first day is not known. */
  static final int UNTOLD = Integer.MIN_VALUE;

  /** The last day of a unit that exists. */
  static final int OPEN = Integer.MAX_VALUE;

  /** No district. */
  static final char NO_TEXT = Character.MAX_VALUE;

  private final int[] codes;
  private final int[] from;
  private final int[] to;
  private final int[] successors;
  private final byte[] kinds;
  private final byte[] provinces;
  private final byte[] sources;
  private final byte[] mergerSources;
  private final char[] names;
  private final char[] districts;
  private final PackedTexts texts;
  private final CommuneSource[] evidence;
  private final long[] byName;

  CommuneTable(CommuneTableBuilder rows) {
    this.codes = rows.codes;
    this.from = rows.from;
    this.to = rows.to;
    this.successors = rows.successors;
    this.kinds = rows.kinds;
    this.provinces = rows.provinces;
    this.sources = rows.sources;
    this.mergerSources = rows.mergerSources;
    this.names = rows.names;
    this.districts = rows.districts;
    this.texts = rows.texts.build();
    this.evidence = rows.evidence;
    this.byName = namesByHash();
  }

  private long[] namesByHash() {
    long[] hashes = new long[codes.length];
    for (int unit = 0; unit < hashes.length; unit++) {
      hashes[unit] = ((long) PlaceNames.key(name(unit)).hashCode() << 32) | unit;
    }
    Arrays.sort(hashes);
    return hashes;
  }

  int size() {
    return codes.length;
  }

  CommuneSource[] sources() {
    return evidence.clone();
  }

  CommuneSource source(int unit) {
    return evidence[sources[unit]];
  }

  CommuneSource sourceOfMerger(int unit) {
    return evidence[mergerSources[unit]];
  }

  String name(int unit) {
    return texts.get(names[unit]);
  }

  private CommuneKind kind(int unit) {
    return CommuneKind.values()[kinds[unit]];
  }

  Optional<String> district(int unit) {
    return districts[unit] == NO_TEXT ? Optional.empty() : Optional.of(texts.get(districts[unit]));
  }

  GsoCode code(int unit) {
    return GsoCode.of(digits(codes[unit], 5));
  }

  Optional<LocalDate> firstDay(int unit) {
    return from[unit] == UNTOLD ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(from[unit]));
  }

  Optional<LocalDate> lastDay(int unit) {
    return to[unit] == OPEN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(to[unit]));
  }

  /** The province of a unit. */
  public GsoCode province(int unit) {
    return GsoCode.of(digits(provinces[unit], 2));
  }

  /** With zeros in front. By hand: lists of communes ask for thousands. */
  private static String digits(int number, int count) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, count - text.length())) + text;
  }

  /** The unit as a value. */
  public Commune commune(int unit) {
    return Commune.builder(
            code(unit), name(unit), kind(unit), province(unit), source(unit).evidence())
        .districtVi(district(unit))
        .validFrom(firstDay(unit))
        .validTo(lastDay(unit))
        .build();
  }

  /** The units of that day. */
  public IntStream on(LocalDate day) {
    int asked = epochDay(day);
    return IntStream.range(0, codes.length).filter(unit -> isValidOn(unit, asked));
  }

  /** Whether the unit exists on that day. */
  public boolean isValidOn(int unit, LocalDate day) {
    return isValidOn(unit, epochDay(day));
  }

  private boolean isValidOn(int unit, int day) {
    return from[unit] <= day && day <= to[unit];
  }

  /** The unit with that code on that day. */
  public int find(GsoCode code, LocalDate day) {
    int asked = epochDay(day);
    return withCode(code).filter(unit -> isValidOn(unit, asked)).findFirst().orElse(NONE);
  }

  /** The unit that the value was made of: the one of its code and days. */
  public int unitOf(Commune commune) {
    int first = commune.validFrom().map(CommuneTable::epochDay).orElse(UNTOLD);
    int last = commune.validTo().map(CommuneTable::epochDay).orElse(OPEN);
    return withCode(commune.code())
        .filter(unit -> from[unit] == first && to[unit] == last)
        .findFirst()
        .orElse(NONE);
  }

  private IntStream withCode(GsoCode code) {
    if (code.value().length() != 5) {
      return IntStream.empty();
    }
    int asked = Integer.parseInt(code.value());
    int found = Arrays.binarySearch(codes, asked);
    int first = found;
    while (first > 0 && codes[first - 1] == asked) {
      first--;
    }
    return found < 0
        ? IntStream.empty()
        : IntStream.range(first, codes.length).takeWhile(unit -> codes[unit] == asked);
  }

  /** The unit that this one went into on the day after its last one. */
  public int successor(int unit) {
    return successors[unit];
  }

  /** Why the successor is believed. */
  public Evidence evidenceOfMerger(int unit) {
    return sourceOfMerger(unit).evidence();
  }

  /** The units that went into this one. */
  public IntStream mergedInto(int unit) {
    return IntStream.range(0, codes.length).filter(earlier -> successors[earlier] == unit);
  }

  /** The units of all days with that name, whatever diacritics, with or without kind. */
  public IntStream named(String name) {
    String key = PlaceNames.key(name);
    IntStream found = withKey(key);
    for (CommuneKind kind : CommuneKind.values()) {
      String prefix = PlaceNames.key(kind.nameVi()) + " ";
      if (key.startsWith(prefix)) {
        found =
            IntStream.concat(
                found, withKey(key.substring(prefix.length())).filter(unit -> kind(unit) == kind));
      }
    }
    return found.sorted();
  }

  private IntStream withKey(String key) {
    long hash = (long) key.hashCode() << 32;
    int found = Arrays.binarySearch(byName, hash);
    int first = found < 0 ? -found - 1 : found;
    return Arrays.stream(byName, first, byName.length)
        .takeWhile(entry -> entry >> 32 == hash >> 32)
        .mapToInt(entry -> (int) entry)
        .filter(unit -> PlaceNames.key(name(unit)).equals(key));
  }

  /** Days beyond what an int holds lie before or after everything. */
  static int epochDay(LocalDate day) {
    return (int) Math.max(UNTOLD + 1L, Math.min(OPEN - 1L, day.toEpochDay()));
  }
}
