package dev.npsp.sdk.results;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a file of a result lies. Wire: an element of {@code DanhSachTepDinhKem}, with the agency of
 * its result.
 */
@PublicType
@Value.Immutable
public abstract class ResultFile {

  ResultFile() {}

  /** The agency that keeps it. Wire: {@code CoQuanChuQuan}, "" when absent. */
  public abstract Optional<String> agencyCodeText();

  /** The path inside the store; means something there only. Wire: {@code DuongDan}. */
  @PersonalData(BASIC)
  @Value.Redacted
  @NotBlank public abstract String path();

  /**
   * The name of the file. It comes from outside: do not open it under this name. Wire: {@code
   * TenTep}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> name();

  /** What is required: path. */
  public static Builder builder(String path) {
    return new Builder().path(path);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ResultFile}. */
  public static final class Builder extends ImmutableResultFile.Builder {
    Builder() {}
  }
}
