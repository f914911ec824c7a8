package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.procedures.Procedure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A procedure with everything that the rebuilt portal publishes of it. Wire: the answer of {@code
 * configuring/formality/get-formality-by-citizen}.
 */
@PublicType
@Value.Immutable
public abstract class OpenProcedureDetail {

  OpenProcedureDetail() {}

  /** The portal's id of the procedure. Wire: {@code id}. */
  public abstract String id();

  /**
   * The procedure as everywhere in this library. What only this interface has stands beside it;
   * what it lacks is empty there. A fee without an amount is not free, and a list without fees says
   * nothing of fees.
   */
  public abstract Procedure procedure();

  /** Whether it is in force. Wire: {@code state}. */
  public abstract Optional<PublicationStatus> status();

  /** Who announced it, by code as the portal wrote it. Wire: {@code departmentPromulgateCode}. */
  public abstract Optional<String> announcingAgencyText();

  /** Who handles it, by the flags of the wire. */
  public abstract List<HandlingLevel> levels();

  /** What one can apply for. Wire: {@code cases}. */
  public abstract List<OpenProcedureCase> cases();

  /** The files of all papers, in their order. */
  public abstract List<OpenAttachment> attachments();

  /** When the portal got it. Wire: {@code createdAt}, milliseconds since 1970. */
  public abstract Optional<Instant> createdAt();

  /**
   * When it was last changed there. No list can be asked for what changed since then. Wire: {@code
   * updatedAt}, milliseconds since 1970.
   */
  public abstract Optional<Instant> updatedAt();

  /** Who announced it; empty when {@link #announcingAgencyText} has not the form of a code. */
  public Optional<AgencyCode> announcingAgency() {
    return announcingAgencyText().flatMap(AgencyCode::tryParse);
  }

  /** What is required: id, procedure. */
  public static Builder builder(String id, Procedure procedure) {
    return new Builder().id(id).procedure(procedure);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link OpenProcedureDetail}. */
  public static final class Builder extends ImmutableOpenProcedureDetail.Builder {
    Builder() {}
  }
}
