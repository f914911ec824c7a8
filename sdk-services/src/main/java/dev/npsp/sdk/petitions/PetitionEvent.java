package dev.npsp.sdk.petitions;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that happened to a petition. A petition is what its events make of it. */
@PublicType
@Value.Immutable
public abstract class PetitionEvent {

  PetitionEvent() {}

  /** What happened. Wire: {@code kind}. */
  public abstract PetitionEventKind kind();

  /** When the portal recorded it. Wire: {@code at}. */
  public abstract Instant at();

  /** The agency that did it; empty of what the petitioner does. Wire: {@code agency}. */
  public abstract Optional<AgencyCode> agency();

  /** The agency that has the petition now; of what is filed or forwarded. Wire: {@code to}. */
  public abstract Optional<AgencyCode> to();

  /** How it is handled; of what is accepted. Wire: {@code mode}. */
  public abstract Optional<HandlingMode> mode();

  /** What was filed; of the first event. Wire: {@code filing}. */
  public abstract Optional<PetitionFiling> filing();

  /** What the petitioner says of the handling; of what is rated. Wire: {@code rating}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<Satisfaction> rating();

  /** The reason, the question, the supplement or the answer. Wire: {@code text}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> text();

  /** Whether this is an event of that kind. */
  boolean is(PetitionEventKind other) {
    return kind().equals(other);
  }

  @Value.Check
  void check() {
    boolean hasReceiver = is(PetitionEventKind.FILED) || is(PetitionEventKind.FORWARDED);
    if (hasReceiver && to().isEmpty()) {
      throw new IllegalArgumentException("What is filed or forwarded names the agency: to(..).");
    }
    if (is(PetitionEventKind.FORWARDED) && agency().isEmpty()) {
      throw new IllegalArgumentException("What is forwarded names who forwards: agency(..).");
    }
    if (is(PetitionEventKind.FILED) && filing().isEmpty()) {
      throw new IllegalArgumentException("What is filed has a filing: filing(..).");
    }
  }

  /** Something that happened then, to be completed. */
  public static Builder builder(PetitionEventKind kind, Instant at) {
    return new Builder().kind(kind).at(at);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link PetitionEvent}. */
  public static final class Builder extends ImmutablePetitionEvent.Builder {
    Builder() {}
  }
}
