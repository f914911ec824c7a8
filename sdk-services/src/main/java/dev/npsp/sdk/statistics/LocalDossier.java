package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierHistory;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FilingChannel;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.Timeliness;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dossier as the agency's own system knows it: exactly what the figures of a month need, and
 * nothing personal. What happened after the month may be in it; counting looks away from that.
 */
@PublicType
@Value.Immutable
public abstract class LocalDossier {

  LocalDossier() {}

  /** Its number: what stands behind each figure that counts it. */
  public abstract DossierCode code();

  /** Under which procedure it was filed. */
  public abstract ProcedureCode procedure();

  /** The unit that handles it; without, estimates by unit take the agency of its number. */
  public abstract Optional<AgencyCode> unit();

  /** The field of administration, such as {@code G03-GD10}. */
  public abstract Optional<String> fieldCode();

  /** How it was filed; in person when nothing is said, as the portal counts it. */
  @Value.Default
  public FilingChannel channel() {
    return FilingChannel.IN_PERSON;
  }

  /** How far its procedure can be done online. */
  public abstract Optional<ServiceLevel> serviceLevel();

  /**
   * When it was taken in. When it is not said, the first status of the history that only a dossier
   * which was taken in can have: 2, 4, 5, 6, 8, 9 or 10. A dossier that was never taken in is not
   * counted, and so is one that was withdrawn (7) before.
   */
  public abstract Optional<Instant> received();

  /** By when it has to be done. */
  public abstract Optional<Instant> due();

  /**
   * The longest time that its procedure allows, asked when there is no {@link #due}; a plain length
   * of time, see {@link DossierHistory#longestAllowed}. A dossier without either is late only when
   * it was asked for supplements twice.
   */
  public abstract Optional<Duration> longestAllowed();

  /**
   * When its processing ended, for systems that keep no history; taken only when the history has
   * none of the statuses 3, 7, 9 and 10.
   */
  public abstract Optional<Instant> finished();

  /** Where it stood and since when, in any order. */
  public abstract List<Timeliness.Step> history();

  /** When supplements came, see {@link DossierHistory#supplementsReceived}. */
  public abstract List<Instant> supplementsReceived();

  /** What was to be paid, and how it was paid. */
  public abstract List<LocalFee> fees();

  /** Whether at least one of its parts has a file. */
  @Value.Default
  public boolean hasDigitisedParts() {
    return false;
  }

  /** Whether a part was re-used from another dossier, from its papers or its result. */
  @Value.Default
  public boolean hasReusedParts() {
    return false;
  }

  /** Whether a part was taken from the national store of results. */
  @Value.Default
  public boolean hasPartsFromNationalStore() {
    return false;
  }

  /**
   * Whether data of the national population database was used for it: the applicant's account was
   * verified by VNeID, a part came from the national store, or the database was asked ({@code
   * TaiKhoanDuocXacThucVoiVNeID}, {@code DuocLayTuKhoDMQG}, {@code DSKetNoiCSDL}). Empty when the
   * host does not know; then the metric of it is not computed.
   */
  public abstract Optional<Boolean> usesPopulationData();

  /** Whether its procedure ends in a paper at all. */
  @Value.Default
  public boolean isResultExpected() {
    return true;
  }

  /** Whether its result is there as a file with its code. */
  @Value.Default
  public boolean hasDigitisedResult() {
    return false;
  }

  /** What its timeliness is judged by. */
  DossierHistory asHistory() {
    return DossierHistory.builder()
        .addAllSteps(history())
        .received(received())
        .due(due())
        .longestAllowed(longestAllowed())
        .addAllSupplementsReceived(supplementsReceived())
        .build();
  }

  /** Number and procedure are required. */
  public static Builder builder(DossierCode code, ProcedureCode procedure) {
    return new Builder().code(code).procedure(procedure);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a dossier. */
  public static final class Builder extends ImmutableLocalDossier.Builder {
    Builder() {}

    /** It came to stand there at that moment. */
    public Builder addChange(DossierStatus status, Instant at) {
      addHistory(new Timeliness.Step(status, at));
      return this;
    }
  }
}
