package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A paper that a form names as its ground: a land certificate, a decision, a contract. The file
 * itself is one of {@link ServiceApplication#papers}. Names of fields: our proposal.
 */
@PublicType
@Value.Immutable
public abstract class SupportingPaper {

  static final FormFields<SupportingPaper, Builder> FIELDS =
      FormFields.of(Builder::new, Builder::build)
          .required("TenVanBan", FieldType.TEXT, SupportingPaper::title, Builder::title)
          .optional("SoHieuVanBan", FieldType.TEXT, SupportingPaper::number, Builder::number)
          .optional("NgayBanHanh", FieldType.DAY, SupportingPaper::issuedOn, Builder::issuedOn)
          .optional("CoQuanBanHanh", FieldType.TEXT, SupportingPaper::issuer, Builder::issuer)
          .optional("TrichYeu", FieldType.TEXT, SupportingPaper::about, Builder::about);

  SupportingPaper() {}

  /** What it is called. Field: {@code TenVanBan}. */
  @NotBlank @Size(max = 200) @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String title();

  /** Its number. Field: {@code SoHieuVanBan}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(min = 1, max = 50) @CleanText String> number();

  /** When it was issued. Field: {@code NgayBanHanh}. */
  public abstract Optional<LocalDate> issuedOn();

  /** Who issued it. Field: {@code CoQuanBanHanh}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(min = 1, max = 200) @CleanText String> issuer();

  /** What it proves. Field: {@code TrichYeu}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(min = 1, max = 500) @CleanText String> about();

  /** Each was issued before. */
  static void check(
      List<SupportingPaper> papers, String at, Instant receivedAt, Findings findings) {
    findings.require(
        papers.stream().allMatch(paper -> CommonRules.hasCome(paper.issuedOn(), receivedAt)),
        at,
        CommonRules.NOT_FUTURE);
  }

  /** A paper, to be completed. */
  public static Builder builder(String title) {
    return new Builder().title(title);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a paper. */
  public static final class Builder extends ImmutableSupportingPaper.Builder {
    Builder() {}
  }
}
