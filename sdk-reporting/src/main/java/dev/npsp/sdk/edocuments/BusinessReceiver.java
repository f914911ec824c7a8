package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** A receiver whom an update adds or takes away. */
@PublicType
@Value.Immutable
public abstract class BusinessReceiver {

  BusinessReceiver() {}

  /**
   * The code: {@code 0} or {@code 1}; which of them adds is not attested. Wire: {@code
   * ReceiverType}.
   */
  public abstract Optional<String> type();

  /** The agency; {@code ""} when a peer left it out. Wire: {@code OrganId}. */
  public abstract String organId();

  /** A receiver of that type. */
  public static BusinessReceiver of(String type, String organId) {
    return new Builder().type(type).organId(organId).build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link BusinessReceiver}. */
  public static final class Builder extends ImmutableBusinessReceiver.Builder {
    Builder() {}
  }
}
