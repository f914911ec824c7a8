package dev.npsp.sdk.edocuments;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** What kind of document it is: a letter, a decision. Its codes are an open list of the axis. */
@PublicType
@Value.Immutable
public abstract class DocumentKind {

  DocumentKind() {}

  /**
   * The code of the group. Source: 18 was seen with "công văn" (a letter) at one hub, 1 at another.
   * Wire: {@code Type}.
   */
  public abstract Optional<String> type();

  /** The code within the group. Wire: {@code TypeDetail}. */
  public abstract Optional<String> detail();

  /** The kind in words. Wire: {@code TypeName}. */
  public abstract Optional<String> name();

  /** A kind by its code and words. */
  public static DocumentKind of(String type, String name) {
    return builder().type(type).name(name).build();
  }

  /** A kind, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link DocumentKind}. */
  public static final class Builder extends ImmutableDocumentKind.Builder {
    Builder() {}
  }
}
