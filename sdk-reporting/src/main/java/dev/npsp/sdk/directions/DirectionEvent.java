package dev.npsp.sdk.directions;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.edocuments.EDocumentStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that happened to a direction. A direction is what its events make of it. */
@PublicType
@Value.Immutable
public abstract class DirectionEvent {

  DirectionEvent() {}

  /** What happened. */
  public abstract Kind kind();

  /** When it was recorded. */
  public abstract Instant at();

  /** The status that was told; of {@link Kind#STATUS}, and 13, 15 or 16 of a recall. */
  public abstract Optional<EDocumentStatus> status();

  /** The code of the agency that issued it; of {@link Kind#RECEIVED} and {@link Kind#ISSUED}. */
  public abstract Optional<String> issuer();

  /**
   * What the document is about; of {@link Kind#RECEIVED}, {@link Kind#ISSUED} and {@link
   * Kind#UPDATE_REQUESTED}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> subject();

  /**
   * The day by which it must be done; of the first event, of {@link Kind#DUE_DATE_SET} and of
   * {@link Kind#UPDATE_REQUESTED}.
   */
  public abstract Optional<LocalDate> dueDate();

  /** Whether a day was told that cannot be read, so that it is not known whether there is one. */
  @Value.Default
  public boolean isDueDateUnreadable() {
    return false;
  }

  /**
   * The id of the document that asked for it; of {@link Kind#RECALL_REQUESTED} and {@link
   * Kind#UPDATE_REQUESTED} unless a status asked, and of {@link Kind#REPLACED}: what stands in its
   * place.
   */
  public abstract Optional<String> documentId();

  /** The unit that is responsible; of {@link Kind#ASSIGNED}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> unit();

  /** How far it is done, in percent from 0 to 100; of {@link Kind#PROGRESS}. */
  public abstract Optional<Integer> percent();

  /** A remark or a reason. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    if (percent().filter(done -> done < 0 || done > 100).isPresent()) {
      throw new IllegalArgumentException("Progress is told in percent, from 0 to 100.");
    }
  }

  /** Something that happened then, to be completed. */
  public static Builder builder(Kind kind, Instant at) {
    return new Builder().kind(kind).at(at);
  }

  /** Builds a {@link DirectionEvent}. */
  public static final class Builder extends ImmutableDirectionEvent.Builder {
    Builder() {}
  }

  /** What can happen. */
  public enum Kind {
    /** It arrived from another agency. */
    RECEIVED,
    /** It was issued to a unit or agency below. */
    ISSUED,
    /** Its receiver told a status. */
    STATUS,
    /** A unit was made responsible. */
    ASSIGNED,
    /** Work on it was recorded. */
    PROGRESS,
    /** The day by which it must be done was set or moved. */
    DUE_DATE_SET,
    /** Its issuer asked for it back. */
    RECALL_REQUESTED,
    /** Its issuer asked to have it changed: subject and day change when the receiver agrees. */
    UPDATE_REQUESTED,
    /** The receiver answered that: 15 agreed, 16 refused. */
    RECALL_ANSWERED,
    /** Another document stands in its place. */
    REPLACED
  }
}
