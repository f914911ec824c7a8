package dev.npsp.sdk.banking;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** The blocking client, on the host's executor. */
final class BankingLater implements AsyncBankingClient {

  private final BankingClient banking;
  private final AsyncCalls calls;

  BankingLater(BankingClient banking, AsyncCalls calls) {
    this.banking = banking;
    this.calls = calls;
  }

  @Override
  public CompletableFuture<BillReply> inquire(
      URI agency, DossierCode dossier, RequestOptions options) {
    return calls.call(() -> banking.inquire(agency, dossier, options));
  }
}
