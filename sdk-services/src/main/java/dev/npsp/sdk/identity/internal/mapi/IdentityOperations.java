package dev.npsp.sdk.identity.internal.mapi;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.identity.TechId;
import dev.npsp.sdk.wire.mapi.MapiRoute;
import java.util.Optional;

/** What can be asked about accounts on this wire. */
public final class IdentityOperations {

  /** The account of a person or an enterprise. */
  public static final Operation<AccountHolder, Optional<TechId>> ACCOUNT_OF =
      new Operation<>(
          "identity.accountOf",
          "TraCuuTechID",
          MapiRoute.SHARED,
          Effect.READ,
          IdentityMapping::toWire,
          answer -> IdentityMapping.account(answer.rows(AccountRow.class)));

  private IdentityOperations() {}
}
