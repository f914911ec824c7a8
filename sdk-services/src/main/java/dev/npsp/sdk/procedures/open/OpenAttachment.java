package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A file of a procedure, a form to fill in for example, for {@link OpenCatalogueClient#attachment}.
 * Wire: an element of {@code attachments}.
 */
@PublicType
@Value.Immutable
public abstract class OpenAttachment {

  OpenAttachment() {}

  /** The portal's id of the file. Wire: {@code id}. */
  public abstract String id();

  /**
   * The name of the file, up to 149 characters were seen. It comes from outside: do not open it
   * under this name. Wire: {@code fileName}.
   */
  public abstract Optional<String> name();

  /**
   * The code of the paper that it belongs to. Wire: {@code code} of the element of {@code
   * profileComponents}.
   */
  public abstract Optional<String> paperCode();

  /**
   * The name of the paper that it belongs to; {@code ""} when the portal left it out. Wire: {@code
   * name} there.
   */
  @Value.Default
  public String paperName() {
    return "";
  }

  /** What is required: id. */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link OpenAttachment}. */
  public static final class Builder extends ImmutableOpenAttachment.Builder {
    Builder() {}
  }
}
