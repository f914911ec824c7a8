package dev.npsp.sdk.banking;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** The payer confirms a tax payment. Wire: the content of {@code confirm-transaction}. */
@PublicType
@Value.Immutable
public abstract class EtaxConfirmation {

  EtaxConfirmation() {}

  /** The bank's number of the transaction. Wire: {@code Magiaodich}. */
  public abstract String transaction();

  /** What the payer typed. Wire: {@code OTP}. */
  public abstract Optional<Secret> otp();

  /** Wire: {@code loaiOTP}. */
  public abstract Optional<String> otpKind();

  /** A confirmation. */
  public static Builder builder(String transaction) {
    return new Builder().transaction(transaction);
  }

  /** Collects a confirmation. */
  public static final class Builder extends ImmutableEtaxConfirmation.Builder {
    Builder() {}
  }
}
