package dev.npsp.sdk.banking;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** {@link BankingClient} in another shape of time: each call on the host's executor. */
public interface AsyncBankingClient {

  /** As {@link BankingClient#inquire(URI, DossierCode)}. */
  default CompletableFuture<BillReply> inquire(URI agency, DossierCode dossier) {
    return inquire(agency, dossier, RequestOptions.defaults());
  }

  /** As {@link BankingClient#inquire(URI, DossierCode, RequestOptions)}. */
  CompletableFuture<BillReply> inquire(URI agency, DossierCode dossier, RequestOptions options);

  /** The client of this area. For the portal client; a host has no use for it. */
  static AsyncBankingClient over(BankingClient blocking, AsyncCalls calls) {
    return new BankingLater(blocking, calls);
  }
}
