package dev.npsp.sdk;

import dev.npsp.sdk.banking.AsyncBankingClient;
import dev.npsp.sdk.catalogues.AsyncCataloguesClient;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import dev.npsp.sdk.dossiers.AsyncDossiersClient;
import dev.npsp.sdk.feedback.AsyncFeedbackClient;
import dev.npsp.sdk.identity.AsyncIdentityClient;
import dev.npsp.sdk.payments.AsyncPaymentsClient;
import dev.npsp.sdk.procedures.AsyncProceduresClient;
import dev.npsp.sdk.results.AsyncResultsClient;
import dev.npsp.sdk.services.AsyncServicesClient;
import dev.npsp.sdk.statistics.AsyncStatisticsClient;

/**
 * The areas of a {@link PortalClient} in another shape of time: each call on the host's executor,
 * its value in a future.
 */
public final class AsyncPortalClient {

  private final PortalClient blocking;
  private final AsyncCalls calls;

  AsyncPortalClient(PortalClient blocking, AsyncCalls calls) {
    this.blocking = blocking;
    this.calls = calls;
  }

  /** What can be applied for. */
  public AsyncProceduresClient procedures() {
    return AsyncProceduresClient.over(blocking.procedures(), calls);
  }

  /** Lists that the portal keeps. */
  public AsyncCataloguesClient catalogues() {
    return AsyncCataloguesClient.over(blocking.catalogues(), calls);
  }

  /** Dossiers. */
  public AsyncDossiersClient dossiers() {
    return AsyncDossiersClient.over(blocking.dossiers(), calls);
  }

  /** The figures of a month. */
  public AsyncStatisticsClient statistics() {
    return AsyncStatisticsClient.over(blocking.statistics(), calls);
  }

  /** What can be applied for online. */
  public AsyncServicesClient services() {
    return AsyncServicesClient.over(blocking.services(), calls);
  }

  /** Results that agencies have digitised. */
  public AsyncResultsClient results() {
    return AsyncResultsClient.over(blocking.results(), calls);
  }

  /** Questions and answers. */
  public AsyncFeedbackClient feedback() {
    return AsyncFeedbackClient.over(blocking.feedback(), calls);
  }

  /** Accounts of the national sign-on. */
  public AsyncIdentityClient identity() {
    return AsyncIdentityClient.over(blocking.identity(), calls);
  }

  /** Fees. */
  public AsyncPaymentsClient payments() {
    return AsyncPaymentsClient.over(blocking.payments(), calls);
  }

  /** What a bank or e-wallet asks. */
  public AsyncBankingClient banking() {
    return AsyncBankingClient.over(blocking.banking(), calls);
  }
}
