package dev.npsp.sdk.applications;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A driver's licence that was issued (giấy phép lái xe đã cấp). Personal data: {@code toString}
 * shows only its class.
 *
 * <p>Source: the fields are those of {@code gplxDaCap} in the feed of the licensing system,
 * attested by one peer.
 */
@PublicType
@Value.Immutable
public abstract class IssuedLicence implements SelfChecked {

  static final FormFields<IssuedLicence, Builder> FIELDS =
      FormFields.of(() -> builder("", ""), Builder::build)
          .required("so", FieldType.TEXT, IssuedLicence::number, Builder::number)
          .optional("soSeri", FieldType.TEXT, IssuedLicence::serialNumber, Builder::serialNumber)
          .required("hang", FieldType.TEXT, IssuedLicence::licenceClass, Builder::licenceClass)
          .optional("noiCap", FieldType.TEXT, IssuedLicence::issuedBy, Builder::issuedBy)
          .optional("ngayCap", FieldType.DAY, IssuedLicence::issued, Builder::issued)
          .optional("ngayHetHan", FieldType.DAY, IssuedLicence::expires, Builder::expires)
          .optional(
              "ngayTrungTuyen", FieldType.DAY, IssuedLicence::testPassed, Builder::testPassed);

  IssuedLicence() {}

  /** Its number. Field: {@code so}. */
  @NotBlank @Size(max = 50) @CleanText
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String number();

  /** The number of the printed card. Field: {@code soSeri}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(min = 1, max = 50) @CleanText String> serialNumber();

  /** What may be driven with it: {@code A1}, {@code B}. Field: {@code hang}. */
  @NotBlank @Size(max = 20) @CleanText
  public abstract String licenceClass();

  /** Who issued it. Field: {@code noiCap}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@Size(max = 200) @CleanText String> issuedBy();

  /** When it was issued. Field: {@code ngayCap}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<LocalDate> issued();

  /** Its last day; empty where it has no end, as for motorcycles. Field: {@code ngayHetHan}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<LocalDate> expires();

  /** When the test was passed. Field: {@code ngayTrungTuyen}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<LocalDate> testPassed();

  /** Test, issue and end come in this order. */
  @Override
  public void check(Findings findings) {
    findings
        .require(inOrder(testPassed(), issued()), "issued", CommonRules.PERIOD)
        .require(inOrder(issued(), expires()), "expires", CommonRules.PERIOD);
  }

  private static boolean inOrder(Optional<LocalDate> first, Optional<LocalDate> second) {
    return first.isEmpty() || second.isEmpty() || !second.get().isBefore(first.get());
  }

  /** A licence, to be completed. */
  public static Builder builder(String number, String licenceClass) {
    return new Builder().number(number).licenceClass(licenceClass);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of a licence. */
  public static final class Builder extends ImmutableIssuedLicence.Builder {
    Builder() {}
  }
}
