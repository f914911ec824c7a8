package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A procedure as lists name it. Wire: a row of {@code LayDanhSachTTHC}, or an element of {@code
 * TTHCLIENQUAN} and {@code TTHCLIENTHONG}.
 */
@PublicType
@Value.Immutable
public abstract class ProcedureSummary {

  ProcedureSummary() {}

  /** The code as the portal wrote it. Wire: {@code MATTHC}. */
  public abstract String codeText();

  /** The name in Vietnamese; {@code ""} where only the code is told. Wire: {@code TENTTHC}. */
  public abstract String name();

  /**
   * What else the portal sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  public abstract Map<String, String> additional();

  /** The code, to ask for the whole procedure; empty when {@link #codeText} has not its form. */
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

  /** Builds a {@link ProcedureSummary}. */
  public static final class Builder extends ImmutableProcedureSummary.Builder {
    Builder() {}
  }
}
