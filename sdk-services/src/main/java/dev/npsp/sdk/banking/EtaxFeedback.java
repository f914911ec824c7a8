package dev.npsp.sdk.banking;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/**
 * What the tax authority says of a transaction afterwards. The one bank whose code is public does
 * nothing with it. Wire: the content of {@code feedback-transaction}.
 */
@PublicType
@Value.Immutable
public abstract class EtaxFeedback {

  EtaxFeedback() {}

  /** The bank's number of the transaction. Wire: {@code Magiaodich}. */
  public abstract String transaction();

  /** Wire: {@code tthai}. */
  public abstract EtaxCode code();

  /** Wire: {@code mota}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String description();

  /** A feedback. */
  public static EtaxFeedback of(String transaction, EtaxCode code, String description) {
    return new Builder().transaction(transaction).code(code).description(description).build();
  }

  /** Collects a feedback. */
  public static final class Builder extends ImmutableEtaxFeedback.Builder {
    Builder() {}
  }
}
