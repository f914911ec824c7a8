package dev.npsp.sdk.dossiers;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;

/** A paper that the procedure does not list, brought without a file. */
@PublicType
@Value.Immutable
public abstract class UnlistedDocument {

  UnlistedDocument() {}

  /** What it is, at most 2000 characters. Wire: {@code TenGiayTo}. */
  @NotBlank @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String name();

  /** How many of it. Wire: {@code SoLuong}, a number. */
  @PositiveOrZero @Value.Default
  public int count() {
    return 1;
  }

  /** Original, copy or file. Wire: {@code LoaiGiayTo}, a number. */
  public abstract PaperForm form();

  /** One such paper. */
  public static UnlistedDocument of(String name, PaperForm form) {
    return builder(name, form).build();
  }

  /** Such papers. */
  public static Builder builder(String name, PaperForm form) {
    return new Builder().name(name).form(form);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of the paper. */
  public static final class Builder extends ImmutableUnlistedDocument.Builder {
    Builder() {}
  }
}
