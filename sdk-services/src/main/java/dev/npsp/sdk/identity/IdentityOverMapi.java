package dev.npsp.sdk.identity;

import dev.npsp.sdk.PersonalId;
import dev.npsp.sdk.TaxCode;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.internal.mapi.identity.AccountHolder;
import dev.npsp.sdk.internal.mapi.identity.IdentityOperations;
import java.util.Optional;

/** Accounts over the {@code mapi} wire. */
final class IdentityOverMapi implements IdentityClient {

  private final CallExecutor executor;

  IdentityOverMapi(CallExecutor executor) {
    this.executor = executor;
  }

  @Override
  public Optional<TechId> accountOf(PersonalId person, RequestOptions options) {
    return find(new AccountHolder(person.value()), options);
  }

  @Override
  public Optional<TechId> accountOf(TaxCode enterprise, RequestOptions options) {
    return find(new AccountHolder(enterprise.value()), options);
  }

  private Optional<TechId> find(AccountHolder holder, RequestOptions options) {
    try {
      return executor.call(IdentityOperations.ACCOUNT_OF, holder, options);
    } catch (NotFoundAtPortal e) {
      return Optional.empty(); // the same, said in words
    }
  }
}
