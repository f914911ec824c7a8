package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.house.ReadSamples.Reading;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever the shape in which a sample is said, the value read is the same. That no sample is
 * forgotten is counted in {@link SamplesTest}.
 */
class EverySamplePropertiesTest {

  private static final Map<String, Reading> READINGS = ReadSamples.all();

  @Property(tries = 3000)
  void sample_inWhateverShape_isReadAsTheSame(@ForAll("samples") String sample, @ForAll long seed) {
    Reading reading = Objects.requireNonNull(READINGS.get(sample));
    byte[] plain = Sample.bytes("/samples/" + sample + ".json");

    Object expected = reading.reading().apply(plain);

    assertThat(expected).as("as it stands").isNotIn(List.of(), "");
    assertThat(reading.reading().apply(odd(plain, reading, seed))).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> samples() {
    return Arbitraries.of(READINGS.keySet());
  }

  private static byte[] odd(byte[] plain, Reading reading, long seed) {
    return switch (reading.dress()) {
      case OPEN, CLAIMS -> new OddShapes(seed).of(plain);
      case CALL -> new OddShapes(seed, "data"::equalsIgnoreCase).ofText(plain);
      case FEED -> new OddShapes(seed, name -> true).ofText(plain);
      case ANSWER -> {
        byte[] odd = new OddShapes(seed).of(plain);
        yield seed % 2 == 0 ? odd : Doubled.of(odd);
      }
    };
  }
}
