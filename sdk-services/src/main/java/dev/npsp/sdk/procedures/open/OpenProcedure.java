package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A procedure in the public catalogue. Wire: a row of {@code procedure_advanced_search_service_v2},
 * all of whose values are texts; at the rebuilt portal an element of {@code items} of {@code
 * submitting/formality/list-all-public-formality-by-citizen}.
 */
@PublicType
@Value.Immutable
public abstract class OpenProcedure {

  OpenProcedure() {}

  /** The portal's own id. Wire: {@code ID}, {@code id}. */
  public abstract Optional<String> id();

  /** The code as the gateway wrote it. Wire: {@code PROCEDURE_CODE}, {@code code}. */
  public abstract String codeText();

  /** The name. Wire: {@code PROCEDURE_NAME}, {@code name}. */
  public abstract String name();

  /** Who announced it, by name. Wire: {@code PUBLISHED_AGENCY}. */
  public abstract Optional<String> announcedBy();

  /**
   * Who carries it out, by name. Wire: {@code IMPLEMENTATION_AGENCY}, {@code handleDepartmentName}.
   */
  public abstract Optional<String> carriedOutBy();

  /** The field of administration, by name. Wire: {@code FIELD_NAME}, {@code categoryName}. */
  public abstract Optional<String> fieldName();

  /** Whether it is in force; of the rebuilt portal alone. Wire: {@code state}. */
  public abstract Optional<PublicationStatus> status();

  /**
   * The id of the announcing decision. There is no "changed since": a new decision is how a changed
   * procedure can be told. Wire: {@code QDCBID}.
   */
  public abstract Optional<String> decisionId();

  /**
   * What else the gateway sent in this row, by wire name, as text; JSON text where it was a
   * structure. {@code AMOUNT} is among them: it looks like the number of all rows found.
   */
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

  /** Builds an {@link OpenProcedure}. */
  public static final class Builder extends ImmutableOpenProcedure.Builder {
    Builder() {}
  }
}
