package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import org.immutables.value.Value;

/** A document that this one replaces, and for whom. */
@PublicType
@Value.Immutable
public abstract class Replacement {

  Replacement() {}

  /** The id of the document that is replaced. Wire: {@code DocumentId}. */
  public abstract String documentId();

  /** The agencies for which it is replaced. Wire: {@code OrganIdList}, {@code OrganId}. */
  public abstract List<String> organIds();

  /** A replacement of that document. */
  public static Replacement of(String documentId, List<String> organIds) {
    return new Builder().documentId(documentId).organIds(organIds).build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Replacement}. */
  public static final class Builder extends ImmutableReplacement.Builder {
    Builder() {}
  }
}
