package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.WebAddress;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/** A file that a procedure points to: a form, a specimen, a table of fees. */
@PublicType
@Value.Immutable
public abstract class ProcedureFile {

  ProcedureFile() {}

  /**
   * The name of the file, such as {@code Mau01.docx}. Wire: {@code TENMAUDON} or {@code TENTEP}.
   */
  public abstract Optional<String> name();

  /** Where it is, as the portal wrote it. Wire: {@code URL}, {@code Url}. */
  public abstract Optional<String> address();

  /** Where it is; empty when {@link #address} is no web address. */
  public Optional<URI> uri() {
    return address().flatMap(WebAddress::parse);
  }

  /** Nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ProcedureFile}. */
  public static final class Builder extends ImmutableProcedureFile.Builder {
    Builder() {}
  }
}
