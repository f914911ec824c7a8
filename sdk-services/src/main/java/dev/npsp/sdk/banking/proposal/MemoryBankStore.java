package dev.npsp.sdk.banking.proposal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Everything in one sorted map; a map's own atomic steps are the store's. */
final class MemoryBankStore implements BankStore {

  private static final Comparator<Place> IN_ORDER =
      Comparator.comparing(Place::kind).thenComparing(Place::key);

  private final ConcurrentNavigableMap<Place, StoredRecord> records =
      new ConcurrentSkipListMap<>(IN_ORDER);

  private record Place(String kind, String key) {}

  @Override
  public Optional<StoredRecord> find(String kind, String key) {
    return Optional.ofNullable(records.get(new Place(kind, key)));
  }

  @Override
  public boolean insert(StoredRecord record) {
    StoredRecord first = record.toBuilder().version(1).build();
    return records.putIfAbsent(new Place(record.kind(), record.key()), first) == null;
  }

  @Override
  public boolean replace(StoredRecord record) {
    Place place = new Place(record.kind(), record.key());
    StoredRecord known = records.get(place);
    return known != null
        && known.version() == record.version()
        && records.replace(place, known, record.toBuilder().version(record.version() + 1).build());
  }

  @Override
  public List<StoredRecord> due(String kind, Instant until, int limit) {
    return records.tailMap(new Place(kind, ""), true).values().stream()
        .takeWhile(record -> record.kind().equals(kind))
        .filter(record -> record.due().filter(due -> !due.isAfter(until)).isPresent())
        .sorted(Comparator.comparing(record -> record.due().orElse(Instant.MAX)))
        .limit(limit)
        .toList();
  }

  @Override
  public List<StoredRecord> page(String kind, String afterKey, int limit) {
    return records.tailMap(new Place(kind, afterKey), false).values().stream()
        .takeWhile(record -> record.kind().equals(kind))
        .filter(record -> !record.key().isEmpty())
        .limit(limit)
        .toList();
  }
}
