package dev.npsp.sdk.banking;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** What the bank answers to a new tax payment. */
@PublicType
@Value.Immutable
public abstract class EtaxOpened {

  EtaxOpened() {}

  /** Whether it may go on. Wire: {@code tthai}. */
  public abstract EtaxCode code();

  /** In words. Wire: {@code mota}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String description();

  /** The bank's number of the transaction. Wire: {@code magiaodich}. */
  public abstract Optional<String> transaction();

  /** How the payer confirms: {@code SMS} was seen. Wire: {@code loaiOTP}. */
  public abstract Optional<String> otpKind();

  /** Unlocks the bank's own app. Wire: {@code smartOTPUnlockCode}. */
  @Value.Redacted
  public abstract Optional<String> unlockCode();

  /** What the bank charges. Wire: {@code lephi}. */
  public abstract Optional<Vnd> charge();

  /** The payer may confirm now. */
  public static EtaxOpened open(String transaction, String otpKind) {
    return builder(EtaxCode.OK, "Thanh cong")
        .transaction(transaction)
        .otpKind(otpKind)
        .charge(Vnd.ZERO)
        .build();
  }

  /** It goes no further. */
  public static EtaxOpened refused(EtaxCode code, String description) {
    return builder(code, description).build();
  }

  /** An answer to be completed. */
  public static Builder builder(EtaxCode code, String description) {
    return new Builder().code(code).description(description);
  }

  /** Collects an answer. */
  public static final class Builder extends ImmutableEtaxOpened.Builder {
    Builder() {}
  }
}
