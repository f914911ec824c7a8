package dev.npsp.sdk.edocuments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** The person who signed the document, on whose behalf and as what. */
@PublicType
@Value.Immutable
public abstract class Signer {

  Signer() {}

  /** On whose authority, {@code TM. ỦY BAN NHÂN DÂN}. Wire: {@code Competence}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> competence();

  /** The office that the person holds. Wire: {@code Position}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> position();

  /** The name. Wire: {@code FullName}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> fullName();

  /** A signer by office and name. */
  public static Signer of(String position, String fullName) {
    return builder().position(position).fullName(fullName).build();
  }

  /** A signer, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Signer}. */
  public static final class Builder extends ImmutableSigner.Builder {
    Builder() {}
  }
}
