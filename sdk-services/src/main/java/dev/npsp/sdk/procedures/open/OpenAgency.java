package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.OpenCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An agency in the public catalogue. Wire: a row of {@code
 * procedure_get_list_agency_by_type_service_v2}; at the rebuilt portal one of {@code
 * configuring/citizen/department/list-with-location}.
 */
@PublicType
@Value.Immutable
public abstract class OpenAgency {

  OpenAgency() {}

  /**
   * The portal's own id: to search by, and for {@link IndexQuery#provinceId}. Wire: {@code ID},
   * {@code id}.
   */
  public abstract String id();

  /** The name. Wire: {@code AGENCY_NAME}, {@code name}. */
  public abstract String name();

  /** The code as the gateway wrote it. Wire: {@code CODE}, {@code code}. */
  public abstract Optional<String> codeText();

  /** The level; of the rebuilt portal alone. Wire: {@code level}. */
  public abstract Optional<OpenAgency.Level> level();

  /** Whether there are agencies below it; empty when it is not told. Wire: {@code hasChild}. */
  public abstract Optional<Boolean> hasSubordinates();

  /** What else came, by wire name, as text; JSON text where it was a structure. */
  public abstract Map<String, String> additional();

  /** The code; empty when {@link #codeText} has not its form. */
  public Optional<AgencyCode> code() {
    return codeText().flatMap(AgencyCode::tryParse);
  }

  /** What is required: id, name. */
  public static Builder builder(String id, String name) {
    return new Builder().id(id).name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link OpenAgency}. */
  public static final class Builder extends ImmutableOpenAgency.Builder {
    Builder() {}
  }

  /**
   * A level of agencies. Open: a code that this version does not know survives and says {@link
   * #isKnown() isKnown() == false}.
   *
   * <p>Wire: {@code level}, {@code levels}. Source: the two were seen.
   *
   * @param code the code as the portal writes it, never empty
   */
  public record Level(String code) {

    /** Ministries, {@code MINISTRY}. */
    public static final Level MINISTRY = new Level("MINISTRY");

    /** Provinces and cities, {@code PROVINCE}. */
    public static final Level PROVINCE = new Level("PROVINCE");

    public Level {
      code = OpenCode.checked(code);
    }

    /** The level of that code, known or not. */
    public static Level of(String code) {
      return new Level(code);
    }

    /** Whether this version knows the code. */
    public boolean isKnown() {
      return equals(MINISTRY) || equals(PROVINCE);
    }

    /** The code as the portal writes it. */
    @Override
    public String toString() {
      return code;
    }
  }
}
