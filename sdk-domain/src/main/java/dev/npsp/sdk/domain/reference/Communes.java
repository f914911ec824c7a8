package dev.npsp.sdk.domain.reference;

import dev.npsp.sdk.domain.internal.reference.CommuneTable;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The communes of all days, and which went into which: the 3,321 since July 2025 and the 10,034
 * before; comes from {@link ReferenceData#communes}. Immutable and thread-safe.
 *
 * <p>The files are read when the first question is asked, and once; they are held packed, about 0.6
 * MB. Every question may therefore throw {@link dev.npsp.sdk.domain.DataFileRejected} for files of
 * the host.
 *
 * <p>Source: one public list whose totals agree with the resolutions of 2025; medium to high
 * confidence. The units until June 2025 are those of their last days: a unit that had ended before
 * is not in it. Which parts of a unit went where is not in it either, nor are the agency codes of
 * communes ({@code H44.100}).
 */
public final class Communes {

  private final ReentrantLock reading = new ReentrantLock();
  private final Supplier<CommuneTable> reader;
  private volatile @Nullable CommuneTable read;

  Communes(Supplier<CommuneTable> reader) {
    this.reader = reader;
  }

  /** The communes of that day in Vietnam. */
  public CommuneDay at(LocalDate day) {
    return new CommuneDay(this, day);
  }

  /** The units that went into this one, in the order of their codes; empty when none is known. */
  public List<Commune> mergedInto(Commune commune) {
    CommuneTable table = table();
    int unit = table.unitOf(commune);
    return unit == CommuneTable.NONE
        ? List.of()
        : table.mergedInto(unit).mapToObj(table::commune).toList();
  }

  /** The rows, read now if they were not. */
  CommuneTable table() {
    CommuneTable known = read;
    if (known != null) {
      return known;
    }
    reading.lock();
    try {
      CommuneTable table = read == null ? reader.get() : read;
      read = table;
      return table;
    } finally {
      reading.unlock();
    }
  }
}
