package dev.npsp.sdk.edocuments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** The officer who handles a document or its status. */
@PublicType
@Value.Immutable
public abstract class Staff {

  Staff() {}

  /** The unit. Wire: {@code Department}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> department();

  /** The name. Wire: {@code Staff}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> name();

  /** The e-mail address. Wire: {@code Email}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> email();

  /** The mobile number. Wire: {@code Mobile}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> mobile();

  /** An officer by unit and name. */
  public static Staff of(String department, String name) {
    return builder().department(department).name(name).build();
  }

  /** An officer, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Staff}. */
  public static final class Builder extends ImmutableStaff.Builder {
    Builder() {}
  }
}
