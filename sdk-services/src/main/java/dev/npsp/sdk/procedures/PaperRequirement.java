package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A paper to bring. Wire: an element of {@code GIAYTO}. */
@PublicType
@Value.Immutable
public abstract class PaperRequirement {

  PaperRequirement() {}

  /**
   * The code of the paper, such as {@code KQ.G05.000001} or {@code 000.00.00.G09-KQ002269};
   * dossiers name it as {@code MaThanhPhanHoSo}. Wire: {@code MAGIAYTO}.
   */
  public abstract Optional<String> code();

  /** The name. Wire: {@code TENGIAYTO}. */
  public abstract String name();

  /** How many originals; empty when {@link #originalsText} is no plain number. */
  public abstract OptionalInt originals();

  /** How many originals, as the portal wrote it. Wire: {@code SOBANCHINH}. */
  public abstract Optional<String> originalsText();

  /** How many copies; empty when {@link #copiesText} is no plain number. */
  public abstract OptionalInt copies();

  /** How many copies, as the portal wrote it. Wire: {@code SOBANSAO}. */
  public abstract Optional<String> copiesText();

  /** The form to fill in, if there is one. Wire: {@code TENMAUDON} and {@code URL}. */
  public abstract Optional<ProcedureFile> form();

  /**
   * The code of the result of another procedure that stands for this paper, such as {@code
   * KQ.G07.000122}. Wire: {@code MA_KQ_THAYTHE}.
   */
  public abstract Optional<String> replacedByResult();

  /**
   * What else the portal sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  public abstract Map<String, String> additional();

  /** What is required: name. */
  public static Builder builder(String name) {
    return new Builder().name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link PaperRequirement}. */
  public static final class Builder extends ImmutablePaperRequirement.Builder {
    Builder() {}
  }
}
