package dev.npsp.sdk.identity.internal;

import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.identity.IdentityClient;
import dev.npsp.sdk.identity.TechId;
import dev.npsp.sdk.identity.internal.mapi.AccountHolder;
import dev.npsp.sdk.identity.internal.mapi.GatewayIdentityOperations;
import dev.npsp.sdk.identity.internal.mapi.IdentityOperations;
import dev.npsp.sdk.wire.ClientContext;
import java.util.Optional;

/** Accounts over the {@code mapi} wire, or over a gateway that passes it on. */
public final class IdentityOverMapi implements IdentityClient {

  private final CallExecutor executor;
  private final Operation<AccountHolder, Optional<TechId>> accountOf;

  public IdentityOverMapi(ClientContext context) {
    this(context, IdentityOperations.ACCOUNT_OF);
  }

  private IdentityOverMapi(
      ClientContext context, Operation<AccountHolder, Optional<TechId>> accountOf) {
    this.executor = context.calls();
    this.accountOf = accountOf;
  }

  /** Over a gateway. */
  public static IdentityClient atGateway(ClientContext context) {
    return new IdentityOverMapi(context, GatewayIdentityOperations.ACCOUNT_OF);
  }

  @Override
  public Optional<TechId> accountOf(PersonalId person) {
    return find(new AccountHolder(person.value()));
  }

  @Override
  public Optional<TechId> accountOf(TaxCode enterprise) {
    return find(new AccountHolder(enterprise.value()));
  }

  private Optional<TechId> find(AccountHolder holder) {
    try {
      return executor.call(accountOf, holder);
    } catch (NotFoundAtPortal e) {
      return Optional.empty(); // the same, said in words
    }
  }
}
