package dev.npsp.sdk.petitions;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.Party;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a citizen or enterprise has filed: who complains, of what. A petition states name, address,
 * and telephone or e-mail (Decree 20/2008 as told); what comes is read as it is.
 */
@PublicType
@Value.Immutable
public abstract class PetitionFiling {

  PetitionFiling() {}

  /** The title. Wire: {@code title}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String title();

  /** What is complained of or proposed. Wire: {@code content}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String content();

  /** Who filed it. Wire: {@code petitioner}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Party petitioner();

  /** What it is about, where that was told. Wire: {@code category}. */
  public abstract Optional<PetitionCategory> category();

  /** What was filed, to be completed. */
  public static Builder builder(Party petitioner, String title, String content) {
    return new Builder().petitioner(petitioner).title(title).content(content);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link PetitionFiling}. */
  public static final class Builder extends ImmutablePetitionFiling.Builder {
    Builder() {}
  }
}
