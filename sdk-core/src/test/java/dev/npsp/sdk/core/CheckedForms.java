package dev.npsp.sdk.core;

import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Inputs as the areas have them: public types of an exported package. */
public final class CheckedForms {

  private CheckedForms() {}

  /** A type like our public ones, with all that they use. */
  public abstract static class Form {

    @NotBlank @CleanText
    @Size(max = 6) public abstract @Nullable String name();

    public abstract Optional<@Size(max = 3) @CleanText String> note();

    public abstract Optional<@Email String> email();

    @Size(max = 3) public abstract List<@NotBlank @Size(max = 3) String> tags();

    public abstract List<@Valid Sheet> sheets();

    public abstract Optional<@Valid Sheet> cover();

    public abstract Optional<List<@NotNull @Valid Sheet>> annexes();

    @NotNull @Valid public abstract @Nullable Sheet first();

    @PositiveOrZero public abstract int pages();

    /** Without a constraint, so nobody asks. */
    public String loose() {
      throw new IllegalStateException("Nobody may ask for what has no constraint.");
    }
  }

  /**
   * Another type, decided as a whole as well.
   *
   * @param code letters
   * @param copies how many
   */
  @Agreeing
  public record Sheet(@Size(min = 1, max = 2) String code, int copies) {}

  /** The code is as long as there are copies, unless there are none. */
  @Constraint(validatedBy = AgreeingRule.class)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Agreeing {
    String message() default "must agree";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Says where it disagrees, for which it needs its context. */
  public static final class AgreeingRule implements ConstraintValidator<Agreeing, Sheet> {
    @Override
    public boolean isValid(Sheet sheet, ConstraintValidatorContext context) {
      if (sheet.copies() == 0 || sheet.copies() == sheet.code().length()) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate("{jakarta.validation.constraints.Max.message}")
          .addPropertyNode("copies")
          .addConstraintViolation();
      return false;
    }
  }

  /** A group of its own. */
  public interface Later {}

  /** What a look does not know: it must leave each of these to the validator. */
  public record InAMap(Map<String, @Size(max = 1) String> values) {}

  /** A key of a map. */
  public record KeyOfAMap(Map<@Size(max = 1) String, String> values) {}

  /** An optional number is looked into by the validator itself. */
  public record Unwrapped(@Min(3) OptionalInt value) {}

  /** Decided only in a group. */
  public record Grouped(@Size(max = 1, groups = Later.class) String value) {}

  /** Decided in an order. */
  @GroupSequence({Sequenced.class, Later.class})
  public record Sequenced(@Size(max = 1, groups = Later.class) String value) {}

  /** The older way to cascade. */
  public record OldWay(@Valid List<Sheet> value) {}

  /** A rule for any object. */
  public record AnyObject(@NotNull @Nullable Object value) {}

  /** A rule that wants more than its constraint to begin. */
  public record Pictured(@Pattern(regexp = "[A-Z]*") String value) {}

  /** Rules that do not say what they take. */
  public record Generic(@Min(3) Long value) {}

  /** A set. */
  public record InASet(Set<@Size(max = 1) String> values) {}

  /**
   * A form with rules of its own.
   *
   * @param pages how many there are
   * @param code a letter a page
   */
  public record Booklet(int pages, @Size(max = 3) String code) implements SelfChecked {

    @Override
    public void check(Findings findings) {
      findings
          .require(code.length() == pages, "code", "jakarta.validation.constraints.Digits.message")
          .require(pages < 3, "pages", "dev.npsp.sdk.payments.AmountsAgree.positive");
    }
  }
}
