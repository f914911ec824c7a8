package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The blocking client on the host's executor. */
final class DossiersLater implements AsyncDossiersClient {

  private final DossiersClient blocking;
  private final AsyncCalls calls;

  DossiersLater(DossiersClient blocking, AsyncCalls calls) {
    this.blocking = blocking;
    this.calls = calls;
  }

  @Override
  public CompletableFuture<Submission> submit(Dossier dossier, RequestOptions options) {
    return calls.call(() -> blocking.submit(dossier, options));
  }

  @Override
  public CompletableFuture<SyncReport> submitAll(
      Iterable<Dossier> dossiers, SyncOptions sync, RequestOptions options) {
    return calls.call(() -> blocking.submitAll(dossiers, sync, options));
  }

  @Override
  public CompletableFuture<Optional<RecordedDossier>> find(
      DossierCode code, RequestOptions options) {
    return calls.call(() -> blocking.find(code, options));
  }

  @Override
  public CompletableFuture<RecordedDossier> get(DossierCode code, RequestOptions options) {
    return calls.call(() -> blocking.get(code, options));
  }

  @Override
  public CompletableFuture<@Nullable Void> reportProgress(
      ProgressStep step, RequestOptions options) {
    return later(() -> blocking.reportProgress(step, options));
  }

  @Override
  public CompletableFuture<@Nullable Void> reportProgress(
      List<ProgressStep> steps, int stepsACall, RequestOptions options) {
    return later(() -> blocking.reportProgress(steps, stepsACall, options));
  }

  @Override
  public CompletableFuture<@Nullable Void> updateStatus(
      StatusUpdate update, RequestOptions options) {
    return later(() -> blocking.updateStatus(update, options));
  }

  private CompletableFuture<@Nullable Void> later(Runnable call) {
    return calls.call(
        () -> {
          call.run();
          return null;
        });
  }
}
