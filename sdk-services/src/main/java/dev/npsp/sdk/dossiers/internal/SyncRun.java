package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.SyncOptions;
import dev.npsp.sdk.dossiers.SyncReport;
import dev.npsp.sdk.dossiers.SyncStopped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One run over many dossiers: the caller's thread reads the source and hands each dossier to the
 * queue of its code; each queue sends its own in their order. What is in memory at a time does not
 * depend on how many there are.
 */
final class SyncRun {

  private final SyncLedger ledger;
  private final Origin origin;
  private final List<SyncQueue> queues;
  private final AtomicReference<@Nullable Throwable> stoppedBy = new AtomicReference<>();

  SyncRun(
      DossierCalls calls,
      SubmittedDossiers known,
      SyncOptions options,
      SyncLedger ledger,
      Origin origin) {
    this.ledger = ledger;
    this.origin = origin;
    this.queues = new ArrayList<>(options.inFlight());
    int batchSize = Math.min(options.batchSize(), calls.protocol().mostInACall());
    for (int number = 1; number <= options.inFlight(); number++) {
      BatchDelivery delivery = new BatchDelivery(calls, known, ledger, this);
      queues.add(new SyncQueue(number, batchSize, calls, known, ledger, delivery, this));
    }
  }

  /** Submits all of the source. */
  SyncReport submit(Iterator<Dossier> source) {
    boolean interrupted = false;
    try {
      queues.forEach(SyncQueue::start);
      while (!isStopped() && source.hasNext()) {
        Dossier dossier = source.next();
        SyncQueue queue = queueOf(dossier);
        ledger.taken();
        queue.hand(dossier);
      }
    } catch (InterruptedException e) {
      interrupted = true;
      interrupt(e);
    } catch (Throwable e) {
      stop(e); // of the host's source: what was sent until then is told all the same
    } finally {
      for (SyncQueue queue : queues) {
        interrupted |= queue.finish();
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    tell();
    Throwable cause = stoppedBy.get();
    if (cause != null) {
      throw new SyncStopped(originOf(cause), ledger.report(), cause);
    }
    return ledger.report();
  }

  /** Ends the run before its time; the first cause is the one that is told. */
  void stop(Throwable cause) {
    stoppedBy.compareAndSet(null, cause);
  }

  /** Ends the run before its time and the calls in flight with it. */
  void interrupt(InterruptedException cause) {
    stop(cause);
    queues.forEach(SyncQueue::interrupt);
  }

  /** Tells the listener how far it is; one that fails, however, stops the run and takes nothing. */
  void tell() {
    try {
      ledger.tell();
    } catch (Throwable e) {
      stop(e);
    }
  }

  boolean isStopped() {
    return stoppedBy.get() != null;
  }

  /** One code, one queue: that keeps the order within a dossier. */
  private SyncQueue queueOf(Dossier dossier) {
    int hash = dossier.code().hashCode();
    return queues.get(Math.floorMod(hash ^ (hash >>> 16), queues.size()));
  }

  private Origin originOf(Throwable cause) {
    return cause instanceof PortalException failure
        ? new Origin(origin.operation(), failure.requestId(), origin.language())
        : origin;
  }
}
