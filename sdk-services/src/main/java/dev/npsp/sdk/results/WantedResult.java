package dev.npsp.sdk.results;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** A kind of result that is looked for. Wire: an element of {@code DanhSachDanhMucKetQua}. */
@PublicType
@Value.Immutable
public abstract class WantedResult {

  WantedResult() {}

  /** The code of the result, such as {@code KQ.G05.000002}. Wire: {@code MaKetQua}. */
  @NotBlank @CleanText
  public abstract String resultCode();

  /** The number on the paper. Wire: {@code SoKyHieu}, "" when absent. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText String> number();

  /** What is required: resultCode. */
  public static Builder builder(String resultCode) {
    return new Builder().resultCode(resultCode);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link WantedResult}. */
  public static final class Builder extends ImmutableWantedResult.Builder {
    Builder() {}
  }
}
