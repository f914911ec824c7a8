package dev.npsp.sdk.examples;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.inbound.feeds.FeedArrival;
import dev.npsp.sdk.inbound.feeds.FeedDossier;
import dev.npsp.sdk.inbound.feeds.HeldDossier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Hears of what the feeds bring, and counts it. */
final class FeedsIntake implements Consumer<FeedArrival> {

  private final Story story;
  private final Map<DossierCode, FeedDossier> newest = new ConcurrentHashMap<>();
  private final Map<DossierCode, DossierCode> localNumbers = new ConcurrentHashMap<>();
  private final Set<DossierCode> strangers = ConcurrentHashMap.newKeySet();
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicInteger created = new AtomicInteger();
  private final AtomicInteger supplements = new AtomicInteger();
  private final AtomicInteger repeats = new AtomicInteger();
  private final AtomicInteger renumbered = new AtomicInteger();

  FeedsIntake(Story story) {
    this.story = story;
  }

  /** Dossiers of an earlier run, which may still come: they are none of ours. */
  void ignore(Collection<DossierCode> numbers) {
    strangers.addAll(numbers);
  }

  @Override
  public void accept(FeedArrival arrival) {
    if (strangers.contains(arrival.held().nationalNumber())) {
      return;
    }
    taken.incrementAndGet();
    switch (arrival.outcome()) {
      case CREATED -> created.incrementAndGet();
      case SUPPLEMENTED -> supplements.incrementAndGet();
      default -> repeats.incrementAndGet();
    }
    HeldDossier held = arrival.held();
    newest.put(held.nationalNumber(), arrival.dossier());
    DossierCode before = localNumbers.put(held.nationalNumber(), held.localNumber());
    if (before != null && !before.equals(held.localNumber())) {
      renumbered.incrementAndGet();
    }
    story.tell(
        "taken",
        held.nationalNumber() + " came by " + held.feed() + ": " + arrival.outcome() + ".",
        "number",
        held.nationalNumber().value(),
        "feed",
        held.feed().name(),
        "outcome",
        arrival.outcome().name());
  }

  /** The newest of each dossier. */
  List<FeedDossier> dossiers() {
    return new ArrayList<>(newest.values());
  }

  int taken() {
    return taken.get();
  }

  int stored() {
    return newest.size();
  }

  int supplements() {
    return supplements.get();
  }

  int repeats() {
    return repeats.get();
  }

  /** Stored more than once, renumbered, or two under one local number. */
  int duplicates() {
    int shared = localNumbers.size() - (int) localNumbers.values().stream().distinct().count();
    return created.get() - newest.size() + renumbered.get() + shared;
  }
}
