package dev.npsp.sdk.dossiers.internal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.observe.AttemptEnded;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.internal.text.Redaction;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierOutcome;
import dev.npsp.sdk.dossiers.DossierOutcome.Kind;
import dev.npsp.sdk.dossiers.RefusedDossier;
import dev.npsp.sdk.dossiers.SyncOptions;
import dev.npsp.sdk.dossiers.SyncProgress;
import dev.npsp.sdk.dossiers.SyncReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps the account of a run: exact counts, bounded lists, one listener at a time. */
final class SyncLedger implements CallListener {

  private final SyncOptions options;
  private final Origin origin;
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

  /**
   * @param origin names the run
   */
  SyncLedger(SyncOptions options, Origin origin) {
    this.options = options;
    this.origin = origin;
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

  void accepted(List<Dossier> dossiers, Upsert upsert) {
    Kind kind = upsert.updating() ? Kind.UPDATED : Kind.CREATED;
    locked(
        () -> {
          acceptedCount += dossiers.size();
          for (Dossier dossier : dossiers) {
            DossierCode code = dossier.code();
            told(
                DossierOutcome.builder(code, kind).portalId(upsert.reply().portalId(code)).build());
          }
        });
  }

  void refused(Dossier dossier, RefusedByPortal refusal) {
    String words = Redaction.mask(refusal.message());
    refused(
        RefusedDossier.builder(dossier.code(), words.isBlank() ? "code " + refusal.code() : words)
            .portalCode(refusal.code())
            .build(),
        Kind.REFUSED,
        refusal);
  }

  void invalid(Dossier dossier, List<Violation> violations) {
    refused(
        RefusedDossier.builder(dossier.code(), violations.toString())
            .violations(violations)
            .build(),
        Kind.INVALID,
        new InvalidRequest(origin, violations));
  }

  private void refused(RefusedDossier detail, Kind kind, PortalException why) {
    locked(
        () -> {
          refusedCount++;
          if (refused.size() < options.details()) {
            refused.add(detail);
          }
          told(DossierOutcome.builder(detail.code(), kind).error(why).build());
        });
  }

  /**
   * @param why null when the run stopped, which says why itself
   */
  void unknown(List<Dossier> dossiers, @Nullable PortalException why) {
    locked(
        () -> {
          unknownCount += dossiers.size();
          keep(dossiers, unknown);
          told(dossiers, Kind.UNKNOWN, why);
        });
  }

  /**
   * @param why null when the run stopped, which says why itself
   */
  void notSent(List<Dossier> dossiers, @Nullable PortalException why) {
    locked(
        () -> {
          notSentCount += dossiers.size();
          keep(dossiers, notSent);
          told(dossiers, Kind.NOT_SENT, why);
        });
  }

  private void told(List<Dossier> dossiers, Kind kind, @Nullable PortalException why) {
    for (Dossier dossier : dossiers) {
      told(DossierOutcome.builder(dossier.code(), kind).error(Optional.ofNullable(why)).build());
    }
  }

  /** Under the lock, so that the listener hears one at a time. */
  private void told(DossierOutcome outcome) {
    Consumer<DossierOutcome> listener = options.outcomeListener();
    HostStore.tell(listener, () -> listener.accept(outcome));
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
