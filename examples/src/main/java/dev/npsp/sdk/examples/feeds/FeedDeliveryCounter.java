package dev.npsp.sdk.examples.feeds;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.feeds.FeedDelivery;
import dev.npsp.sdk.feeds.FeedDossier;
import dev.npsp.sdk.feeds.InboxEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Receives what the feeds deliver, and counts it. */
final class FeedDeliveryCounter implements Consumer<FeedDelivery> {

  private final ScenarioOutput output;
  private final Map<DossierCode, FeedDossier> newest = new ConcurrentHashMap<>();
  private final Map<DossierCode, DossierCode> localNumbers = new ConcurrentHashMap<>();
  private final Set<DossierCode> strangers = ConcurrentHashMap.newKeySet();
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicInteger created = new AtomicInteger();
  private final AtomicInteger supplements = new AtomicInteger();
  private final AtomicInteger repeats = new AtomicInteger();
  private final AtomicInteger renumbered = new AtomicInteger();

  FeedDeliveryCounter(ScenarioOutput output) {
    this.output = output;
  }

  /** Dossiers of an earlier run, which may still come: they are none of ours. */
  void ignore(Collection<DossierCode> numbers) {
    strangers.addAll(numbers);
  }

  @Override
  public void accept(FeedDelivery arrival) {
    if (strangers.contains(arrival.held().nationalNumber())) {
      return;
    }
    taken.incrementAndGet();
    switch (arrival.outcome()) {
      case CREATED -> created.incrementAndGet();
      case SUPPLEMENTED -> supplements.incrementAndGet();
      default -> repeats.incrementAndGet();
    }
    InboxEntry held = arrival.held();
    newest.put(held.nationalNumber(), arrival.dossier());
    DossierCode before = localNumbers.put(held.nationalNumber(), held.localNumber());
    if (before != null && !before.equals(held.localNumber())) {
      renumbered.incrementAndGet();
    }
    output.tell(
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
