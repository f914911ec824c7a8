package dev.npsp.sdk.services;

import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An online public service. Wire: an element of {@code data} in the result of {@code LayDVC}. */
@PublicType
@Value.Immutable
public abstract class PublicService {

  PublicService() {}

  /**
   * The code as the portal wrote it: that of the procedure with {@code .01} or its like behind.
   * Wire: {@code MADVC}.
   */
  public abstract String codeText();

  /** The name. Wire: {@code TENDVC}. */
  public abstract String name();

  /** The code of the procedure behind it, as the portal wrote it. Wire: {@code MATTHC}. */
  public abstract String procedureCodeText();

  /** The name of the procedure behind it. Wire: {@code TENTTHC}. */
  public abstract String procedureName();

  /** The agency that issued it, by name. Wire: {@code TENCOQUANBANHANH}. */
  public abstract Optional<String> issuingAgency();

  /** The field of administration, by name. Wire: {@code TENLINHVUC}. */
  public abstract Optional<String> fieldName();

  /** Where it can be applied for. Wire: {@code APDUNGDVC}. */
  public abstract List<ServicePlace> places();

  /**
   * For whom it is, as its procedure says; there in rows that {@link ServicesClient#find} found by
   * audience, field code, level or agency.
   */
  public abstract Optional<ServiceTerms> terms();

  /**
   * What else the portal sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  public abstract Map<String, String> additional();

  /** The procedure behind it; empty when {@link #procedureCodeText} has not the form of a code. */
  public Optional<ProcedureCode> procedure() {
    return ProcedureCode.tryOf(procedureCodeText());
  }

  /** What is required: codeText, name, procedureCodeText, procedureName. */
  public static Builder builder(
      String codeText, String name, String procedureCodeText, String procedureName) {
    return new Builder()
        .codeText(codeText)
        .name(name)
        .procedureCodeText(procedureCodeText)
        .procedureName(procedureName);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link PublicService}. */
  public static final class Builder extends ImmutablePublicService.Builder {
    Builder() {}
  }
}
