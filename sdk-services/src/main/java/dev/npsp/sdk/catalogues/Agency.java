package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An agency in the portal's catalogue. Wire: a row of {@code LayDanhMucCoQuan}. */
@PublicType
@Value.Immutable
public abstract class Agency {

  Agency() {}

  /** The code as the portal wrote it. Wire: {@code MADONVI}. */
  public abstract String codeText();

  /** The name. Wire: {@code TENDONVI}. */
  public abstract String name();

  /** Its level in the administration. Wire: {@code CAPDONVI}. */
  public abstract Optional<AdministrativeLevel> level();

  /**
   * What else the portal sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  public abstract Map<String, String> additional();

  /** The code; empty when {@link #codeText} has not its form. */
  public Optional<AgencyCode> code() {
    return AgencyCode.tryParse(codeText());
  }

  /** What is required: codeText, name. */
  public static Builder builder(String codeText, String name) {
    return new Builder().codeText(codeText).name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link Agency}. */
  public static final class Builder extends ImmutableAgency.Builder {
    Builder() {}
  }
}
