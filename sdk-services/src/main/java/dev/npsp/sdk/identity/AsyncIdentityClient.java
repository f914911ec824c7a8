package dev.npsp.sdk.identity;

import dev.npsp.sdk.PersonalId;
import dev.npsp.sdk.TaxCode;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * {@link IdentityClient} on the host's executor. Cancelling a future interrupts the call that runs.
 */
public interface AsyncIdentityClient {

  /** As {@link IdentityClient#accountOf(PersonalId)}. */
  default CompletableFuture<Optional<TechId>> accountOf(PersonalId person) {
    return accountOf(person, RequestOptions.defaults());
  }

  /** As {@link IdentityClient#accountOf(PersonalId,RequestOptions)}. */
  CompletableFuture<Optional<TechId>> accountOf(PersonalId person, RequestOptions options);

  /** As {@link IdentityClient#accountOf(TaxCode)}. */
  default CompletableFuture<Optional<TechId>> accountOf(TaxCode enterprise) {
    return accountOf(enterprise, RequestOptions.defaults());
  }

  /** As {@link IdentityClient#accountOf(TaxCode,RequestOptions)}. */
  CompletableFuture<Optional<TechId>> accountOf(TaxCode enterprise, RequestOptions options);

  /** For the portal client, which makes the area clients. */
  static AsyncIdentityClient over(IdentityClient blocking, AsyncCalls calls) {
    return new IdentityLater(blocking, calls);
  }
}
