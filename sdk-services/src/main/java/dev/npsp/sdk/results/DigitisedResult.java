package dev.npsp.sdk.results;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A result that the store holds. Wire: an element of {@code DanhSachGiayToKetQua}. */
@PublicType
@Value.Immutable
public abstract class DigitisedResult {

  DigitisedResult() {}

  /** The code of the result. Wire: {@code MaKetQua}. */
  public abstract String resultCode();

  /** The name of the paper. Wire: {@code TenGiayTo}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String name();

  /** The number on the paper. Wire: {@code SoKyHieu}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> number();

  /** The agency that keeps it, as the store wrote it. Wire: {@code CoQuanChuQuan}. */
  public abstract Optional<String> agencyCodeText();

  /** Its files, to be downloaded one by one. Wire: {@code DanhSachTepDinhKem}. */
  public abstract List<ResultFile> files();

  /**
   * What else the store sent in this row, by wire name, as text; JSON text where it was a
   * structure.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Map<String, String> additional();

  /** What is required: resultCode, name. */
  public static Builder builder(String resultCode, String name) {
    return new Builder().resultCode(resultCode).name(name);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link DigitisedResult}. */
  public static final class Builder extends ImmutableDigitisedResult.Builder {
    Builder() {}
  }
}
