package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.observe.AttemptEnded;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.internal.text.Redaction;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.RefusedDossier;
import dev.npsp.sdk.dossiers.SyncOptions;
import dev.npsp.sdk.dossiers.SyncProgress;
import dev.npsp.sdk.dossiers.SyncReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps the account of a run: exact counts, bounded lists, one listener at a time. */
public final class SyncLedger implements CallListener {

  private final SyncOptions options;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<RefusedDossier> refused = new ArrayList<>();
  private final List<DossierCode> unknown = new ArrayList<>();
  private final List<DossierCode> notSent = new ArrayList<>();
  private long taken;
  private long acceptedCount;
  private long refusedCount;
  private long unknownCount;
  private long notSentCount;
  private long calls;
  private long bytes;

  public SyncLedger(SyncOptions options) {
    this.options = options;
  }

  void taken() {
    taken++; // only the thread that reads the source comes here
  }

  void called() {
    locked(() -> calls++);
  }

  @Override
  public void onAttemptEnd(AttemptEnded event) {
    locked(() -> bytes += event.bytesSent());
  }

  void accepted(int dossiers) {
    locked(() -> acceptedCount += dossiers);
  }

  void refused(Dossier dossier, RefusedByPortal refusal) {
    String words = Redaction.mask(refusal.message());
    refused(
        RefusedDossier.builder(dossier.code(), words.isBlank() ? "code " + refusal.code() : words)
            .portalCode(refusal.code())
            .build());
  }

  void refused(Dossier dossier, List<Violation> violations) {
    refused(
        RefusedDossier.builder(dossier.code(), violations.toString())
            .violations(violations)
            .build());
  }

  private void refused(RefusedDossier detail) {
    locked(
        () -> {
          refusedCount++;
          if (refused.size() < options.details()) {
            refused.add(detail);
          }
        });
  }

  void unknown(List<Dossier> dossiers) {
    locked(
        () -> {
          unknownCount += dossiers.size();
          keep(dossiers, unknown);
        });
  }

  void notSent(List<Dossier> dossiers) {
    locked(
        () -> {
          notSentCount += dossiers.size();
          keep(dossiers, notSent);
        });
  }

  private void keep(List<Dossier> dossiers, List<DossierCode> list) {
    for (int i = 0; i < dossiers.size() && list.size() < options.details(); i++) {
      list.add(dossiers.get(i).code());
    }
  }

  /** Tells the listener how far the run has come. */
  void tell() {
    locked(
        () ->
            options
                .listener()
                .accept(
                    SyncProgress.builder()
                        .accepted(acceptedCount)
                        .refused(refusedCount)
                        .unknown(unknownCount)
                        .notSent(notSentCount)
                        .calls(calls)
                        .build()));
  }

  SyncReport report() {
    lock.lock();
    try {
      return SyncReport.builder()
          .taken(taken)
          .acceptedCount(acceptedCount)
          .refusedCount(refusedCount)
          .unknownCount(unknownCount)
          .notSentCount(notSentCount)
          .addAllRefused(refused)
          .addAllUnknown(unknown)
          .addAllNotSent(notSent)
          .calls(calls)
          .bytes(bytes)
          .build();
    } finally {
      lock.unlock();
    }
  }

  private void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
    } finally {
      lock.unlock();
    }
  }
}
