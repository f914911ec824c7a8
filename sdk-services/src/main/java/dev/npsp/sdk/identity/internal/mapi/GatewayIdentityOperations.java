package dev.npsp.sdk.identity.internal.mapi;

import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.identity.TechId;
import dev.npsp.sdk.wire.onestop.OneStopRequest;
import java.util.Optional;
import java.util.function.Function;

/** The same question at a gateway that passes mapi on; it names no provider. */
public final class GatewayIdentityOperations {

  private static final Function<String, WireRequest> BY_NUMBER =
      OneStopRequest.with("TraCuuTechID", "mstorcmnd");

  /** The account of a person or an enterprise. */
  public static final Operation<AccountHolder, Optional<TechId>> ACCOUNT_OF =
      IdentityOperations.ACCOUNT_OF.sentAs(holder -> BY_NUMBER.apply(holder.number()));

  private GatewayIdentityOperations() {}
}
