package dev.npsp.sdk.banking;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** What the bank answers to a confirmation. */
@PublicType
@Value.Immutable
public abstract class EtaxConfirmed {

  EtaxConfirmed() {}

  /** Whether the money has gone. Wire: {@code tthai}. */
  public abstract EtaxCode code();

  /** In words. Wire: {@code mota}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String description();

  /** Links the payer to the account from now on. Wire: {@code ewalletToken}. */
  public abstract Optional<Secret> walletToken();

  /** An answer. */
  public static EtaxConfirmed of(EtaxCode code, String description) {
    return builder(code, description).build();
  }

  /** An answer to be completed. */
  public static Builder builder(EtaxCode code, String description) {
    return new Builder().code(code).description(description);
  }

  /** Collects an answer. */
  public static final class Builder extends ImmutableEtaxConfirmed.Builder {
    Builder() {}
  }
}
