package dev.npsp.sdk.feeds.internal;

import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.feeds.FeedDelivery;
import dev.npsp.sdk.feeds.FeedOutcome;
import dev.npsp.sdk.feeds.PullReport;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts while a pull runs. Belongs to one thread. */
final class PullTally {

  private final Map<FeedOutcome, Integer> outcomes = new EnumMap<>(FeedOutcome.class);
  private final List<PullReport.Failed> failed = new ArrayList<>();
  private int acknowledged;

  void took(FeedDelivery arrival) {
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
        .conflicting(count(FeedOutcome.CONFLICTING))
        .acknowledged(acknowledged)
        .failed(failed)
        .build();
  }

  private int count(FeedOutcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }
}
