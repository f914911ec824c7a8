package dev.npsp.sdk.feeds;

import dev.npsp.sdk.domain.DossierCode;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** An inbox that is gone with the process, and keeps no forms. */
final class InMemoryFeedInbox implements FeedInbox {

  private final Map<Key, InboxEntry> held = new ConcurrentHashMap<>();
  private final Supplier<DossierCode> numbers;

  private record Key(FeedKind feed, DossierCode number) {}

  InMemoryFeedInbox(Supplier<DossierCode> numbers) {
    this.numbers = numbers;
  }

  @Override
  public DossierCode issueNumber(FeedKind feed) {
    return numbers.get();
  }

  @Override
  public Optional<InboxEntry> find(FeedKind feed, DossierCode nationalNumber) {
    return Optional.ofNullable(held.get(new Key(feed, nationalNumber)));
  }

  @Override
  public boolean create(FeedDossier dossier) {
    AtomicBoolean stored = new AtomicBoolean();
    held.computeIfAbsent(
        new Key(dossier.feed(), dossier.nationalNumber()),
        key -> {
          stored.set(true);
          DossierCode local = dossier.issuedNumber().orElseGet(() -> issueNumber(dossier.feed()));
          return InboxEntry.builder(dossier, local).build();
        });
    return stored.get();
  }

  @Override
  public boolean replace(FeedDossier dossier) {
    AtomicBoolean replaced = new AtomicBoolean();
    change(
        dossier.feed(),
        dossier.nationalNumber(),
        known -> {
          if (!known.waitsForSupplement()) {
            return known;
          }
          replaced.set(true);
          return known.toBuilder()
              .fingerprint(dossier.fingerprint())
              .waitsForSupplement(false)
              .acknowledged(false)
              .build();
        });
    return replaced.get();
  }

  @Override
  public void setWaiting(FeedKind feed, DossierCode nationalNumber, boolean waits) {
    change(feed, nationalNumber, known -> known.toBuilder().waitsForSupplement(waits).build());
  }

  @Override
  public void noteAcknowledged(FeedKind feed, DossierCode nationalNumber, String fingerprint) {
    change(
        feed,
        nationalNumber,
        known ->
            known.fingerprint().equals(fingerprint)
                ? known.toBuilder().acknowledged(true).build()
                : known);
  }

  @Override
  public void noteReported(FeedKind feed, DossierCode nationalNumber, String status) {
    change(
        feed,
        nationalNumber,
        known -> {
          Set<String> reported = new HashSet<>(known.reported());
          reported.add(status);
          return known.toBuilder().reported(reported).build();
        });
  }

  @Override
  public boolean erase(FeedKind feed, DossierCode nationalNumber) {
    return held.remove(new Key(feed, nationalNumber)) != null;
  }

  private void change(FeedKind feed, DossierCode number, UnaryOperator<InboxEntry> change) {
    held.computeIfPresent(new Key(feed, number), (key, known) -> change.apply(known));
  }
}
