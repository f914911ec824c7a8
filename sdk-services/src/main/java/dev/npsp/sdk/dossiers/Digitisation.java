package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What of a dossier is digital, as the portal's indicators count it. On the wire since 2022. What
 * concerns one paper stands with the {@link Attachment}.
 */
@PublicType
@Value.Immutable
public abstract class Digitisation {

  Digitisation() {}

  /**
   * Whether the dossier has digitised parts. When it is not said, it has if one of its papers is
   * {@linkplain Attachment#digitised digitised}. Wire: {@code HoSoCoThanhPhanSoHoa}, "0" or "1".
   */
  public abstract Optional<Boolean> hasDigitisedParts();

  /**
   * The national databases that were asked while the dossier was processed, by their codes. Wire:
   * {@code DSKetNoiCSDL[].MaCSDL}, since 2023; "1" and "7" were seen, what they mean was not.
   */
  public abstract List<@NotBlank @CleanText String> databases();

  /** Nothing said yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is digital. */
  public static final class Builder extends ImmutableDigitisation.Builder {
    Builder() {}
  }
}
