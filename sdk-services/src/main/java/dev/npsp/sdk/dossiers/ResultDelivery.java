package dev.npsp.sdk.dossiers;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How and when the result reaches the applicant. */
@PublicType
@Value.Immutable
public abstract class ResultDelivery {

  ResultDelivery() {}

  /** The way that the applicant chose. Wire: {@code HinhThuc}. */
  public abstract ReturnMethod method();

  /** When the result was handed over. Wire: {@code NgayTra}, "" before that. */
  public abstract Optional<Instant> at();

  /** Anything worth noting about it. Wire: {@code ThongTinTra}, "" when absent. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> details();

  /** At the counter, not yet done. */
  public static ResultDelivery atCounter() {
    return builder(ReturnMethod.AT_COUNTER).build();
  }

  /** By post, not yet done. */
  public static ResultDelivery byPost() {
    return builder(ReturnMethod.BY_POST).build();
  }

  /** In that way. */
  public static Builder builder(ReturnMethod method) {
    return new Builder().method(method);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a handover. */
  public static final class Builder extends ImmutableResultDelivery.Builder {
    Builder() {}
  }
}
