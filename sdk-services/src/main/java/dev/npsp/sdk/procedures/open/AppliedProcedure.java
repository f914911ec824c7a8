package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A procedure and the agencies that announced it and that carry it out. Wire: a row of {@code
 * reporting/formalities}.
 */
@PublicType
@Value.Immutable
public abstract class AppliedProcedure {

  AppliedProcedure() {}

  /** The code as the portal wrote it. Wire: {@code code}. */
  public abstract String codeText();

  /** The name. Wire: {@code name}. */
  public abstract String name();

  /** The portal's id of the procedure. Wire: {@code id}. */
  public abstract Optional<String> id();

  /** Whether it is in force. Wire: {@code state}. */
  public abstract Optional<PublicationStatus> status();

  /** The portal's id of the agency that it belongs to. Wire: {@code departmentId}. */
  public abstract Optional<String> agencyId();

  /** The portal's ids of the agencies that announced it. Wire: {@code publishingDepartmentIds}. */
  public abstract List<String> announcedByIds();

  /**
   * The portal's ids of the agencies that carry it out, up to 3,629 were seen; none of a procedure
   * that was withdrawn. Wire: {@code appliedDepartmentIds}.
   */
  public abstract List<String> appliedByIds();

  /** What else came, by wire name, as text; JSON text where it was a structure. */
  public abstract Map<String, String> additional();

  /** The code; empty when {@link #codeText} has not its form. */
  public Optional<ProcedureCode> code() {
    return ProcedureCode.tryOf(codeText());
  }

  /** What is required: codeText, name. */
  public static Builder builder(String codeText, String name) {
    return new Builder().codeText(codeText).name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link AppliedProcedure}. */
  public static final class Builder extends ImmutableAppliedProcedure.Builder {
    Builder() {}
  }
}
