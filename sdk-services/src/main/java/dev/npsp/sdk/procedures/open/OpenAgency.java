package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An agency in the open catalogue. Wire: a row of {@code
 * procedure_get_list_agency_by_type_service_v2}.
 */
@PublicType
@Value.Immutable
public abstract class OpenAgency {

  OpenAgency() {}

  /** The gateway's own id, to search by. Wire: {@code ID}. */
  public abstract String id();

  /** The name. Wire: {@code AGENCY_NAME}. */
  public abstract String name();

  /** The code as the gateway wrote it. Wire: {@code CODE}. */
  public abstract Optional<String> codeText();

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
}
