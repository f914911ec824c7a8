package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * One of the calls in flight: a daemon thread {@code npsp-sync-N} that lives as long as the run,
 * takes dossiers from a short queue and sends them in batches. Until it is told the end it goes on
 * taking, even when the run has stopped, so that the reader of the source never waits in vain.
 */
final class SyncQueue implements Runnable {

  private static final int LONGEST_CHUNK = 64;
  private static final int CHUNKS_WAITING = 2;
  private static final List<Dossier> END = List.of();

  private final BlockingQueue<List<Dossier>> queue = new ArrayBlockingQueue<>(CHUNKS_WAITING);
  private final Thread thread;
  private final int batchSize;
  private final int chunkSize;
  private final DossierCalls calls;
  private final SubmittedDossiers known;
  private final SyncLedger ledger;
  private final BatchDelivery delivery;
  private final SyncRun run;
  private final Batch creates = new Batch(false);
  private final Batch updates = new Batch(true);
  private List<Dossier> chunk;

  SyncQueue(
      int number,
      int batchSize,
      DossierCalls calls,
      SubmittedDossiers known,
      SyncLedger ledger,
      BatchDelivery delivery,
      SyncRun run) {
    this.batchSize = batchSize;
    this.chunkSize = Math.min(batchSize, LONGEST_CHUNK);
    this.calls = calls;
    this.known = known;
    this.ledger = ledger;
    this.delivery = delivery;
    this.run = run;
    this.chunk = new ArrayList<>(chunkSize);
    this.thread = new Thread(this, "npsp-sync-" + number);
    thread.setDaemon(true);
  }

  // ---- on the thread that reads the source

  void start() {
    thread.start();
  }

  void interrupt() {
    thread.interrupt();
  }

  /** Takes one more; waits while the queue is full. Handed over in chunks: a hand-over costs. */
  void hand(Dossier dossier) throws InterruptedException {
    chunk.add(dossier);
    if (chunk.size() == chunkSize) {
      queue.put(chunk); // when this is interrupted the chunk stays, to be accounted for
      chunk = new ArrayList<>(chunkSize);
    }
  }

  /** Hands over what is left and waits for the end; gives whether the wait was interrupted. */
  boolean finish() {
    boolean interrupted = false;
    List<List<Dossier>> left = new ArrayList<>(List.of(chunk, END));
    while (!left.isEmpty() || thread.isAlive()) {
      try {
        if (left.isEmpty()) {
          thread.join();
        } else {
          queue.put(left.get(0));
          left.remove(0);
        }
      } catch (InterruptedException e) {
        interrupted = true;
        run.interrupt(e);
      }
    }
    return interrupted;
  }

  // ---- on the queue's own thread

  @Override
  @SuppressWarnings("ReferenceEquality") // the end is one thing, not any empty list
  public void run() {
    List<Dossier> taken = take();
    while (taken != END) {
      taken.forEach(this::accept);
      taken = take();
    }
    send(creates);
    send(updates);
  }

  private List<Dossier> take() {
    while (true) {
      try {
        return queue.take();
      } catch (InterruptedException e) {
        run.stop(e); // nobody but the run itself knows this thread; it goes on until the end
      }
    }
  }

  /** Nothing may end this thread but the end: the source would wait for it forever. */
  private void accept(Dossier dossier) {
    if (creates.codes.contains(dossier.code())) {
      send(creates); // before the check, which asks where the dossier stands
    } else if (updates.codes.contains(dossier.code())) {
      send(updates);
    }
    Batch batch = sorted(dossier);
    if (batch != null && batch.dossiers.size() == batchSize) {
      send(batch);
    }
  }

  /** The batch that it waits in now; null when it ended in the ledger. */
  private @Nullable Batch sorted(Dossier dossier) {
    try {
      if (run.isStopped()) {
        ledger.notSent(List.of(dossier), null);
        return null;
      }
      List<Violation> violations = calls.check(dossier);
      if (!violations.isEmpty()) {
        ledger.invalid(dossier, violations);
        return null;
      }
      Batch batch = known.contains(dossier.code()) ? updates : creates;
      batch.add(dossier);
      return batch;
    } catch (Throwable e) { // of the host's store or of a rule of its own
      run.stop(e);
      ledger.notSent(List.of(dossier), null);
      return null;
    }
  }

  /** Whatever a delivery throws, it has accounted for its batch; the other batch is still due. */
  private void send(Batch batch) {
    if (batch.dossiers.isEmpty()) {
      return;
    }
    try {
      delivery.deliver(batch.takeAll(), batch.updating);
    } catch (Throwable e) {
      run.stop(e);
    }
  }

  /** Dossiers that wait for each other; no number twice, or the order would be the portal's. */
  private static final class Batch {
    private final boolean updating;
    private final Set<DossierCode> codes = new HashSet<>();
    private List<Dossier> dossiers = new ArrayList<>();

    Batch(boolean updating) {
      this.updating = updating;
    }

    void add(Dossier dossier) {
      codes.add(dossier.code());
      dossiers.add(dossier);
    }

    List<Dossier> takeAll() {
      List<Dossier> all = dossiers;
      dossiers = new ArrayList<>(all.size());
      codes.clear();
      return all;
    }
  }
}
