package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision that announces procedures (quyết định công bố), as far as the portal tells of it.
 * Wire: a row of {@code LayQDCB}. Source: the service is attested by one peer; none of its columns
 * was seen, so they are kept as they come.
 */
@PublicType
@Value.Immutable
public abstract class AnnouncingDecision {

  AnnouncingDecision() {}

  /** All columns of the row by wire name, as text; JSON text where it was a structure. */
  public abstract Map<String, String> columns();

  /** The column of that wire name in any letter case; empty when missing or blank. */
  public Optional<String> column(String wireName) {
    String wanted = wireName.toUpperCase(Locale.ROOT);
    return columns().entrySet().stream()
        .filter(column -> column.getKey().toUpperCase(Locale.ROOT).equals(wanted))
        .map(Map.Entry::getValue)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** A decision, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects the columns. */
  public static final class Builder extends ImmutableAnnouncingDecision.Builder {
    Builder() {}
  }
}
