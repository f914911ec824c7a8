package dev.npsp.sdk.dossiers;

import java.util.function.Consumer;

/**
 * How many dossiers are submitted at once. Immutable; every method gives a changed copy.
 *
 * <p>Several dossiers a call, and what the portal does with the rest of a batch of which it refuses
 * one, are <em>our proposal</em>: the message has a list, but on the direct wire no source shows
 * more than one dossier in it. With {@code batchesOf(1)} nothing is assumed.
 */
public final class SyncOptions {

  private final int batchSize;
  private final int inFlight;
  private final int details;
  private final Consumer<SyncProgress> listener;
  private final Consumer<DossierOutcome> outcomeListener;

  private SyncOptions(
      int batchSize,
      int inFlight,
      int details,
      Consumer<SyncProgress> listener,
      Consumer<DossierOutcome> outcomeListener) {
    this.batchSize = atLeastOne(batchSize, "batchesOf");
    this.inFlight = atLeastOne(inFlight, "inFlight");
    this.details = atLeastOne(details, "keepDetailsOf");
    this.listener = listener;
    this.outcomeListener = outcomeListener;
  }

  /** Batches of 50, four in flight, details of 10,000 dossiers. */
  public static SyncOptions standard() {
    return batchesOf(50);
  }

  /** At most that many dossiers a call, four calls in flight, details of 10,000 dossiers. */
  public static SyncOptions batchesOf(int dossiers) {
    return new SyncOptions(dossiers, 4, 10_000, progress -> {}, outcome -> {});
  }

  /** That many calls at the same time, each made by a thread of its own. */
  public SyncOptions inFlight(int calls) {
    return new SyncOptions(batchSize, calls, details, listener, outcomeListener);
  }

  /**
   * Hears of the progress after every batch, and once more at the end. Called by the threads that
   * make the calls, one at a time; they wait for it, so be quick. What it throws stops the run.
   */
  public SyncOptions onProgress(Consumer<SyncProgress> hears) {
    return new SyncOptions(batchSize, inFlight, details, hears, outcomeListener);
  }

  /**
   * Hears what became of each dossier, exactly once, as soon as it is certain: a dossier of a batch
   * that is halved is told when the portal has taken it or refused it by itself. So the lists of
   * the {@link SyncReport} need not name all of them.
   *
   * <p>Called by the threads that make the calls, one at a time; they wait for it, so be quick.
   * What it throws is logged and stops nothing: the portal has the dossier all the same.
   */
  public SyncOptions onOutcome(Consumer<DossierOutcome> hears) {
    return new SyncOptions(batchSize, inFlight, details, listener, hears);
  }

  /**
   * Names at most that many dossiers in each list of the {@link SyncReport}, so that its size has a
   * bound; the counts are exact all the same.
   */
  public SyncOptions keepDetailsOf(int dossiers) {
    return new SyncOptions(batchSize, inFlight, dossiers, listener, outcomeListener);
  }

  /** How many dossiers a call takes at the most. */
  public int batchSize() {
    return batchSize;
  }

  /** How many calls are made at the same time. */
  public int inFlight() {
    return inFlight;
  }

  /** How many dossiers each list of the report names at the most. */
  public int details() {
    return details;
  }

  /** What hears of the progress. */
  public Consumer<SyncProgress> listener() {
    return listener;
  }

  /** What hears of each dossier's outcome. */
  public Consumer<DossierOutcome> outcomeListener() {
    return outcomeListener;
  }

  private static int atLeastOne(int number, String name) {
    if (number < 1) {
      throw new IllegalArgumentException(name + " takes a number of 1 or more.");
    }
    return number;
  }

  @Override
  public String toString() {
    return "batches of " + batchSize + ", " + inFlight + " in flight";
  }
}
