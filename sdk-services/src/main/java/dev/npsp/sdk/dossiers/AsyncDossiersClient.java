package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * {@link DossiersClient} on the host's executor. Cancelling a future interrupts the call that runs;
 * a write that is interrupted may have arrived all the same.
 */
public interface AsyncDossiersClient {

  /** As {@link DossiersClient#submit(Dossier)}. */
  default CompletableFuture<Submission> submit(Dossier dossier) {
    return submit(dossier, RequestOptions.defaults());
  }

  /** As {@link DossiersClient#submit(Dossier, RequestOptions)}. */
  CompletableFuture<Submission> submit(Dossier dossier, RequestOptions options);

  /** As {@link DossiersClient#submitAll(Iterable, SyncOptions)}. */
  default CompletableFuture<SyncReport> submitAll(Iterable<Dossier> dossiers, SyncOptions sync) {
    return submitAll(dossiers, sync, RequestOptions.defaults());
  }

  /** As {@link DossiersClient#submitAll(Iterable, SyncOptions, RequestOptions)}. */
  CompletableFuture<SyncReport> submitAll(
      Iterable<Dossier> dossiers, SyncOptions sync, RequestOptions options);

  /** As {@link DossiersClient#find(DossierCode)}. */
  default CompletableFuture<Optional<RecordedDossier>> find(DossierCode code) {
    return find(code, RequestOptions.defaults());
  }

  /** As {@link DossiersClient#find(DossierCode, RequestOptions)}. */
  CompletableFuture<Optional<RecordedDossier>> find(DossierCode code, RequestOptions options);

  /** As {@link DossiersClient#get(DossierCode)}. */
  default CompletableFuture<RecordedDossier> get(DossierCode code) {
    return get(code, RequestOptions.defaults());
  }

  /** As {@link DossiersClient#get(DossierCode, RequestOptions)}. */
  CompletableFuture<RecordedDossier> get(DossierCode code, RequestOptions options);

  /** As {@link DossiersClient#reportProgress(ProgressStep)}. */
  default CompletableFuture<@Nullable Void> reportProgress(ProgressStep step) {
    return reportProgress(step, RequestOptions.defaults());
  }

  /** As {@link DossiersClient#reportProgress(ProgressStep, RequestOptions)}. */
  CompletableFuture<@Nullable Void> reportProgress(ProgressStep step, RequestOptions options);

  /** As {@link DossiersClient#reportProgress(List)}. */
  default CompletableFuture<@Nullable Void> reportProgress(List<ProgressStep> steps) {
    return reportProgress(steps, RequestOptions.defaults());
  }

  /** As {@link DossiersClient#reportProgress(List, RequestOptions)}. */
  default CompletableFuture<@Nullable Void> reportProgress(
      List<ProgressStep> steps, RequestOptions options) {
    return reportProgress(steps, DossiersClient.STEPS_A_CALL, options);
  }

  /** As {@link DossiersClient#reportProgress(List, int, RequestOptions)}. */
  CompletableFuture<@Nullable Void> reportProgress(
      List<ProgressStep> steps, int stepsACall, RequestOptions options);

  /** As {@link DossiersClient#updateStatus(StatusUpdate)}. */
  default CompletableFuture<@Nullable Void> updateStatus(StatusUpdate update) {
    return updateStatus(update, RequestOptions.defaults());
  }

  /** As {@link DossiersClient#updateStatus(StatusUpdate, RequestOptions)}. */
  CompletableFuture<@Nullable Void> updateStatus(StatusUpdate update, RequestOptions options);

  /** For the portal client, which makes the area clients. */
  static AsyncDossiersClient over(DossiersClient blocking, AsyncCalls calls) {
    return new DossiersLater(blocking, calls);
  }
}
