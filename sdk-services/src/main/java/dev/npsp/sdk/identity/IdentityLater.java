package dev.npsp.sdk.identity;

import dev.npsp.sdk.PersonalId;
import dev.npsp.sdk.TaxCode;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The blocking client on the host's executor. */
final class IdentityLater implements AsyncIdentityClient {

  private final IdentityClient blocking;
  private final AsyncCalls calls;

  IdentityLater(IdentityClient blocking, AsyncCalls calls) {
    this.blocking = blocking;
    this.calls = calls;
  }

  @Override
  public CompletableFuture<Optional<TechId>> accountOf(PersonalId person, RequestOptions options) {
    return calls.call(() -> blocking.accountOf(person, options));
  }

  @Override
  public CompletableFuture<Optional<TechId>> accountOf(TaxCode enterprise, RequestOptions options) {
    return calls.call(() -> blocking.accountOf(enterprise, options));
  }
}
