package dev.npsp.sdk.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.domain.constraints.Findings;
import dev.npsp.sdk.domain.constraints.SelfChecked;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** By a host's own validator, over a host's own beans. */
class SelfCheckedTest {

  private static final ValidatorFactory FACTORY =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new InEnglish())
          .buildValidatorFactory();
  private static final Validator VALIDATOR = FACTORY.getValidator();

  /** Wherever the test runs. */
  private static final class InEnglish extends ParameterMessageInterpolator {

    @Override
    public String interpolate(String message, Context context) {
      return interpolate(message, context, Locale.ENGLISH);
    }
  }

  record Stay(@NotBlank String place, LocalDate from, LocalDate until) implements SelfChecked {

    @Override
    public void check(Findings findings) {
      findings.require(
          !until.isBefore(from), "until", "dev.npsp.sdk.payments.AmountsAgree.positive");
    }
  }

  record Journey(List<@Valid Stay> stays) implements SelfChecked {

    @Override
    public void check(Findings findings) {
      findings.require(!stays.isEmpty(), "stays.first", "com.example.Unknown.message");
    }
  }

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  @Test
  void validate_whenARuleOfAnElementIsBroken_tellsItWithTheConstraints() {
    LocalDate day = LocalDate.of(2026, 11, 29);
    Journey journey =
        new Journey(List.of(new Stay("Huế", day, day), new Stay(" ", day, day.minusDays(1))));

    assertThat(VALIDATOR.validate(journey))
        .extracting(broken -> broken.getPropertyPath().toString(), broken -> broken.getMessage())
        .containsExactlyInAnyOrder(
            tuple("stays[1].place", "must not be blank"),
            tuple("stays[1].until", "must be more than nothing"));
  }

  @Test
  void validate_whenTheKeyIsUnknown_stillTellsWhereAndNeverTheValue() {
    assertThat(VALIDATOR.validate(new Journey(List.of())))
        .extracting(broken -> broken.getPropertyPath().toString(), broken -> broken.getMessage())
        .containsExactly(tuple("stays.first", "{com.example.Unknown.message}"));
  }
}
