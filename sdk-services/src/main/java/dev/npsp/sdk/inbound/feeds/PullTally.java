package dev.npsp.sdk.inbound.feeds;

import dev.npsp.sdk.core.error.PortalException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts while a pull runs. Belongs to one thread. */
final class PullTally {

  private final Map<FeedOutcome, Integer> outcomes = new EnumMap<>(FeedOutcome.class);
  private final List<PullReport.Failed> failed = new ArrayList<>();
  private int acknowledged;

  void took(FeedArrival arrival) {
    outcomes.merge(arrival.outcome(), 1, Integer::sum);
  }

  void acknowledged() {
    acknowledged++;
  }

  void failed(String reference, String stage, String reason) {
    failed.add(new PullReport.Failed(reference, stage, reason));
  }

  void failed(String reference, String stage, PortalException why) {
    failed(reference, stage, String.valueOf(why.getMessage()));
  }

  PullReport report() {
    return PullReport.builder()
        .created(count(FeedOutcome.CREATED))
        .supplemented(count(FeedOutcome.SUPPLEMENTED))
        .repeated(count(FeedOutcome.REPEATED))
        .changedUnasked(count(FeedOutcome.CHANGED_UNASKED))
        .acknowledged(acknowledged)
        .failed(failed)
        .build();
  }

  private int count(FeedOutcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }
}
