package dev.npsp.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The measure itself: what it must let pass, and what it must find. */
class GrowthTest {

  private static final int KIB = 1024;

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1, 10, 100})
  void of_whenWorkIsInProportion_passes(double times) {
    passes(size -> (long) (times * size) + 5_000);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1, 10})
  void of_whenWorkHasALogarithmInIt_passes(double times) {
    passes(size -> (long) (times * size * Math.log(size)));
  }

  /** The first tens of KiB are read into a buffer that was there: nothing is allocated for them. */
  @Test
  void of_whenShortInputsCostNothing_passes() {
    passes(size -> 20_000 + 5L * Math.max(0, size - 65_000));
  }

  @Test
  void of_whenLongInputsAreRefused_passes() {
    passes(size -> size <= 256 * KIB ? 40L * size : 3_000);
  }

  @Test
  void ofAllocation_whenAListGrowsByHalf_passes() {
    assertThatCode(() -> Growth.ofAllocation("list", byte[]::new, GrowthTest::listed))
        .doesNotThrowAnyException();
  }

  private static void listed(byte[] input) {
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < input.length; i++) {
      list.add(i);
    }
  }

  /** However small its factor, once it is dearer than what asks for no reason. */
  @ParameterizedTest
  @ValueSource(doubles = {5e-5, 1e-4, 1e-2, 1})
  void of_whenWorkIsTheSquare_fails(double times) {
    fails(size -> (long) (times * size * size));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.2, 1.5, 3})
  void of_whenWorkIsAHigherPower_fails(double power) {
    fails(size -> (long) (10 * Math.pow(size, power)));
  }

  @Test
  void of_whenASquareHidesBehindMuchProportionalWork_fails() {
    fails(size -> 30L * size + (long) size * size / (32 * KIB));
  }

  @Test
  void of_whenTheLastDoublingAloneIsTooDear_fails() {
    fails(size -> size <= 512 * KIB ? 40L * size : 56L * size);
  }

  /** A text that is built by adding to it, a thousand characters at a time. */
  @Test
  void ofAllocation_whenTheReaderCopiesWhatItHasAgainAndAgain_fails() {
    assertThatThrownBy(
            () ->
                Growth.ofAllocation(
                    "copies",
                    "a"::repeat,
                    text -> {
                      String read = "";
                      for (int i = 0; i + KIB <= text.length(); i += KIB) {
                        read += text.substring(i, i + KIB);
                      }
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("copies");
  }

  @Test
  void ofNothing_whenTheWholeIsCopied_fails() {
    assertThatThrownBy(
            () ->
                Growth.ofNothing("copy", byte[]::new, body -> assertThat(body.clone()).isNotNull()))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void ofNothing_whenItIsRefusedAtOnce_passes() {
    assertThatCode(
            () ->
                Growth.ofNothing(
                    "refusal",
                    byte[]::new,
                    input -> {
                      throw new IllegalArgumentException("too long: " + input.length);
                    }))
        .doesNotThrowAnyException();
  }

  private static void passes(ToLongFunction<Integer> work) {
    assertThatCode(() -> Growth.of("work", size -> size, work)).doesNotThrowAnyException();
  }

  private static void fails(ToLongFunction<Integer> work) {
    assertThatThrownBy(() -> Growth.of("work", size -> size, work))
        .isInstanceOf(AssertionError.class);
  }
}
