package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.constraints.IdentifierConstraint;
import dev.npsp.sdk.domain.internal.identifiers.IdentifierText;
import dev.npsp.sdk.domain.internal.identifiers.VehiclePlateRules;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/**
 * A civil number plate: {@code 30A-123.45} of a car, {@code 29-B1 123.45} of a motorbike, {@code
 * 29-AA 123.45} of one since 15 August 2023; older ones with four digits. It leads to an owner:
 * {@code toString} shows nothing of it.
 *
 * <p>Source: Circulars 79/2024/TT-BCA and 51/2025/TT-BCA as public projects hold them, medium to
 * high confidence; which series of two letters are not motorbikes', medium. Plates of the army and
 * of foreign missions are none of these.
 *
 * @param value the plate as it is usually written
 */
@PersonalData(BASIC)
public record VehiclePlate(String value) {

  public VehiclePlate {
    value = VehiclePlateRules.RULES.parse(value);
  }

  /**
   * The plate, written the usual way and checked by all rules.
   *
   * @throws InvalidIdentifier if it breaks one; says which, not what the text was
   */
  public static VehiclePlate parse(String text) {
    return new VehiclePlate(text);
  }

  /** The plate, if the text keeps all rules. */
  public static Optional<VehiclePlate> tryParse(String text) {
    return VehiclePlateRules.RULES.tryParse(text).map(VehiclePlate::new);
  }

  /** The number that the police give the province, one of 81 from 11 to 99; not a GSO code. */
  public String province() {
    return parts().province();
  }

  /** The letters of the series, with a digit for most motorbikes. */
  public String series() {
    return parts().series();
  }

  /** The four or five digits. */
  public String number() {
    return parts().number();
  }

  /**
   * Whether the series is one of motorbikes: with a digit, or of two letters (since August 2023)
   * that are none of the cars' such as {@code LD}.
   */
  public boolean isMotorbike() {
    return parts().isMotorbike();
  }

  private VehiclePlateRules.Parts parts() {
    return VehiclePlateRules.parts(value).orElseThrow();
  }

  @Override
  public String toString() {
    return IdentifierText.masked("VehiclePlate");
  }

  /**
   * A civil number plate: {@code 30A-123.45}, {@code 29-AA 123.45}. Asks what {@link
   * VehiclePlate#tryParse} asks. Null is allowed.
   */
  @Documented
  @Constraint(validatedBy = Valid.Rule.class)
  @Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
  })
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Valid {

    /** The key of the message. */
    String message() default "{dev.npsp.sdk.domain.VehiclePlate.Valid.message}";

    /** Set by Bean Validation. */
    Class<?>[] groups() default {};

    /** Set by Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it. */
    final class Rule extends IdentifierConstraint<Valid> {

      /** Set by Bean Validation. */
      public Rule() {
        super(Valid.class, VehiclePlateRules.RULES::brokenName);
      }
    }
  }
}
