package dev.npsp.sdk.dossiers;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** What the portal did with a dossier that it took. */
@PublicType
@Value.Immutable
public abstract class Submission {

  Submission() {}

  /** Which dossier. */
  public abstract DossierCode code();

  /**
   * Whether the portal took it as new. After a repetition (the answer to the first attempt got
   * lost) it may be the first attempt that created it.
   */
  public abstract boolean created();

  /** Whether the portal had it already and replaced it. */
  public final boolean updated() {
    return !created();
  }

  /** The id of its own that the portal gave to it; empty where the protocol gives none. */
  public abstract Optional<String> portalId();

  /** The portal's own words, often empty. Wire: {@code message}. */
  @PersonalData(BASIC)
  @Value.Redacted
  @Value.Default
  public String message() {
    return "";
  }

  /** The portal had no such dossier and has it now. */
  public static Submission created(DossierCode code) {
    return new Builder().code(code).created(true).build();
  }

  /** The portal had it and replaced it. */
  public static Submission updated(DossierCode code) {
    return new Builder().code(code).created(false).build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a submission. */
  public static final class Builder extends ImmutableSubmission.Builder {
    Builder() {}
  }
}
