package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.WebAddress;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A legal document behind a procedure. Wire: an element of {@code CANCUPHAPLY}. */
@PublicType
@Value.Immutable
public abstract class LegalBasis {

  LegalBasis() {}

  /** The number of the document, such as {@code 01/2020/NĐ-VD}. Wire: {@code SOVANBAN}. */
  public abstract Optional<String> number();

  /** The title. Wire: {@code TENVANBAN}. */
  public abstract String title();

  /** The day of issue; empty when {@link #issuedOnText} is no date that can be read. */
  public abstract Optional<LocalDate> issuedOn();

  /**
   * The day of issue as the portal wrote it; its form is not attested. Wire: {@code NGAYBANHANH}.
   */
  public abstract Optional<String> issuedOnText();

  /**
   * The day of coming into force; empty when {@link #effectiveFromText} is no date that can be
   * read.
   */
  public abstract Optional<LocalDate> effectiveFrom();

  /**
   * The day of coming into force as the portal wrote it; its form is not attested. Wire: {@code
   * NGAYHIEULUC}.
   */
  public abstract Optional<String> effectiveFromText();

  /** Who issued it. Wire: {@code COQUANBANHANH}. */
  public abstract Optional<String> issuedBy();

  /** Where to read it, as the portal wrote it. Wire: {@code DIACHITRUYCAP}. */
  public abstract Optional<String> address();

  /**
   * What else the portal sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  public abstract Map<String, String> additional();

  /** Where to read it; empty when {@link #address} is no web address. */
  public Optional<URI> uri() {
    return address().flatMap(WebAddress::parse);
  }

  /** What is required: title. */
  public static Builder builder(String title) {
    return new Builder().title(title);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link LegalBasis}. */
  public static final class Builder extends ImmutableLegalBasis.Builder {
    Builder() {}
  }
}
