package dev.npsp.sdk.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.FormValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Form data in a host's own validator. */
class FormDataCheckTest {

  private static final ValidatorFactory FACTORY =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory();
  private static final Validator VALIDATOR = FACTORY.getValidator();

  @AfterAll
  static void close() {
    FACTORY.close();
  }

  @Test
  void check_ofTextThatDidNotArriveWhole_namesTheFieldAndNotTheText() {
    FormData form =
        FormData.builder()
            .text("hoTen", "Nguyá»…n Mật")
            .group("diaChi", FormData.builder().text("x", "Mật \uFFFD").build())
            .list("ds", List.of(new FormValue.Text("Mật \uFFFD")))
            .text("a-b", "Mật \uFFFD")
            .text("tốt", "Tốt")
            .build();

    assertThat(VALIDATOR.validate(form))
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactlyInAnyOrder("values.hoTen", "values.diaChi", "values.ds", "values");
    assertThat(VALIDATOR.validate(form))
        .extracting(ConstraintViolation::getMessage)
        .noneMatch(message -> message.contains("Mật"));
  }

  @Test
  void check_ofWholeText_findsNothing() {
    FormData form = FormData.builder().text("hoTen", "Nguyễn Văn Mật").number("soLuong", 2).build();

    assertThat(VALIDATOR.validate(form)).isEmpty();
  }
}
