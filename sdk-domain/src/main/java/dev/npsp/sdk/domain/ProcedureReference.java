package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * Which administrative procedure something belongs to, with the names that the portal wants beside
 * the codes. {@code procedures().get(code).reference()} makes one.
 */
@PublicType
@Value.Immutable
public abstract class ProcedureReference {

  ProcedureReference() {}

  /** The code of the procedure. Wire: {@code MaTTHC}. */
  public abstract ProcedureCode code();

  /** The name of the procedure as the portal has it. Wire: {@code TenTTHC}. */
  @NotBlank @CleanText
  public abstract String name();

  /** The code of the field that it belongs to, {@code G03-GD10}. Wire: {@code MaLinhVuc}. */
  @NotBlank @CleanText
  public abstract String fieldCode();

  /** The name of the field. Wire: {@code TenLinhVuc}. */
  @NotBlank @CleanText
  public abstract String fieldName();

  /** A procedure and the field that it belongs to. */
  public static ProcedureReference of(
      ProcedureCode code, String name, String fieldCode, String fieldName) {
    return new Builder().code(code).name(name).fieldCode(fieldCode).fieldName(fieldName).build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ProcedureReference}. */
  public static final class Builder extends ImmutableProcedureReference.Builder {
    Builder() {}
  }
}
