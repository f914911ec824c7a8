package dev.npsp.sdk.identity.internal.mapi;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.identity.TechId;
import dev.npsp.sdk.identity.internal.mapi.IdentitySheet.AccountRow;
import dev.npsp.sdk.wire.mapi.MapiRequest;
import java.util.Optional;

/** What can be asked about accounts on this wire. */
public final class IdentityOperations {

  /** The account of a person or an enterprise. */
  public static final Operation<AccountHolder, Optional<TechId>> ACCOUNT_OF =
      new Operation<>(
          "identity.accountOf",
          "TraCuuTechID",
          Effect.READ,
          input -> MapiRequest.shared(IdentityMapping.toWire(input)),
          (answer, asked) -> IdentityMapping.account(answer.rows(AccountRow.class)));

  private IdentityOperations() {}
}
