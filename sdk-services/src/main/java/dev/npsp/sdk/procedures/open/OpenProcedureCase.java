package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.ServiceCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A case of a procedure, which is what one applies for: {@code 1.999001.01}. Wire: an element of
 * {@code cases}, or a row of {@code configuring/formality/list-formality-case-by-citizen}.
 */
@PublicType
@Value.Immutable
public abstract class OpenProcedureCase {

  OpenProcedureCase() {}

  /** The code as the portal wrote it, that of the procedure with two digits. Wire: {@code code}. */
  public abstract String codeText();

  /** The name. Wire: {@code name}. */
  public abstract String name();

  /** The portal's id of the case. Wire: {@code id}. */
  public abstract Optional<String> id();

  /** The portal's id of the procedure. Wire: {@code formalityId}. */
  public abstract Optional<String> procedureId();

  /** The level that handles it, as the portal wrote it. Wire: {@code level}. */
  public abstract Optional<String> levelText();

  /** Who carries it out, by name. Wire: {@code handleDepartmentName}. */
  public abstract Optional<String> carriedOutBy();

  /** The field of administration, by name. Wire: {@code categoryName}. */
  public abstract Optional<String> fieldName();

  /** Whether it is in force. Wire: {@code state}. */
  public abstract Optional<PublicationStatus> status();

  /** How long it takes; in the detail of a procedure alone. Wire: {@code processingDay}. */
  public abstract Optional<ProcessingTime> processingTime();

  /** What else came, by wire name, as text; JSON text where it was a structure. */
  public abstract Map<String, String> additional();

  /** The code; empty when {@link #codeText} has not its form. */
  public Optional<ServiceCode> code() {
    return ServiceCode.tryParse(codeText());
  }

  /** What is required: codeText, name. */
  public static Builder builder(String codeText, String name) {
    return new Builder().codeText(codeText).name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link OpenProcedureCase}. */
  public static final class Builder extends ImmutableOpenProcedureCase.Builder {
    Builder() {}
  }
}
