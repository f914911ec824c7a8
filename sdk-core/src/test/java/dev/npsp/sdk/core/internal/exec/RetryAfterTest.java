package dev.npsp.sdk.core.internal.exec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.error.PortalBusy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30 | 30",
        "0 | 0",
        "' 30 ' | 30",
        "000000030 | 30",
        "Sun, 22 Nov 2026 08:00:30 GMT | 30",
        "sun, 22 nov 2026 08:00:30 gmt | 30",
        "SUN, 22 NOV 2026 08:00:30 GMT | 30",
        "Sunday, 22-Nov-26 08:00:30 GMT | 30",
        "sunday, 22-nov-26 08:00:30 gmt | 30",
        "Sun Nov 22 08:00:30 2026 | 30",
        "SUN NOV 22 08:00:30 2026 | 30",
        "Sun Dec  6 08:00:00 2026 | 1209600",
        "Sun Dec 6 08:00:00 2026 | 1209600",
        "Sun, 6 Dec 2026 08:00:00 GMT | 1209600",
        "Sun, 22 Nov 2026 08:00:60 GMT | 59",
        "Sun, 22 Nov 2026 07:59:59 GMT | 0",
        "Sun, 06 Nov 1994 08:49:37 GMT | 0",
        "Sunday, 06-Nov-94 08:49:37 GMT | 0",
        "Sun Nov  6 08:49:37 1994 | 0"
      })
  void parse_ofSecondsAndOfEachForm_isHowLongToWait(String text, long seconds) {
    assertThat(RetryAfter.parse(text, NOW)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "-5",
        "99999999999999999999",
        "3.5",
        "30 seconds",
        "٣٠",
        "Mon, 22 Nov 2026 08:00:30 GMT",
        "Monday, 22-Nov-26 08:00:30 GMT",
        "Mon Nov 22 08:00:30 2026",
        "Sun, 31 Nov 2026 08:00:30 GMT",
        "Sun, 22 Nov 2026 24:00:30 GMT",
        "Sun, 22 Nov 2026 08:60:30 GMT",
        "Sun, 22 Nov 2026 08:00:61 GMT",
        "Sun, 22 Xyz 2026 08:00:30 GMT",
        "Sun, 00 Nov 2026 08:00:30 GMT",
        "Sun, 22 Nov 26 08:00:30 GMT",
        "Sun, 22 Nov 2026 08:00:30 PST",
        "Sun, 22-Nov-26 08:00:30 GMT",
        "Sunday, 22-Nov-2026 08:00:30 GMT",
        "Sunday, 30-Feb-26 08:00:30 GMT",
        "Sun Nov 22 08:00:30 GMT 2026",
        "2026-11-22T08:00:30Z"
      })
  void parse_ofNonsense_isNothing(String text) {
    assertThat(RetryAfter.parse(text, NOW)).isEmpty();
  }

  @Test
  void parse_ofALongText_isNothing() {
    assertThat(RetryAfter.parse("9".repeat(1_000_000), NOW)).isEmpty();
  }

  /** Whatever the moment, its three forms say the same. */
  @Property(tries = 300)
  void parse_ofAMoment_isTheSameInEachForm(
      @ForAll @LongRange(min = 0, max = 1_500_000_000L) long ahead) {
    LocalDateTime moment = LocalDateTime.ofInstant(NOW.plusSeconds(ahead), ZoneOffset.UTC);
    for (String form :
        new String[] {
          "EEE, dd MMM yyyy HH:mm:ss 'GMT'",
          "EEEE, dd-MMM-yy HH:mm:ss 'GMT'",
          "EEE MMM ppd HH:mm:ss yyyy"
        }) {
      String text = DateTimeFormatter.ofPattern(form, Locale.US).format(moment);
      assertThat(RetryAfter.parse(text, NOW)).as(text).contains(Duration.ofSeconds(ahead));
    }
  }

  /** RFC 9110: more than fifty years ahead means the last century's. */
  @Property(tries = 300)
  void parse_ofTwoDigits_isNeverMoreThanFiftyYearsAhead(
      @ForAll @IntRange(min = 1980, max = 2180) int thisYear,
      @ForAll @IntRange(min = -49, max = 50) int years) {
    Instant now = LocalDateTime.of(thisYear, 3, 1, 12, 0).toInstant(ZoneOffset.UTC);
    LocalDateTime moment = LocalDateTime.of(thisYear + years, 3, 1, 12, 0);
    String text =
        DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss 'GMT'", Locale.US).format(moment);
    Duration until = Duration.between(now, moment.toInstant(ZoneOffset.UTC));

    assertThat(RetryAfter.parse(text, now))
        .as(text)
        .contains(until.isNegative() ? Duration.ZERO : until);
  }

  @Test
  void parse_ofTwoDigits_countsFiftyYearsToTheSecond() {
    assertThat(RetryAfter.parse("Sunday, 22-Nov-76 08:00:00 GMT", NOW).orElseThrow().toDays())
        .isEqualTo(18_263);
    assertThat(RetryAfter.parse("Monday, 22-Nov-76 08:00:01 GMT", NOW)).contains(Duration.ZERO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sun, 22 Nov 2026 03:00:30 GMT",
        "Sunday, 22-Nov-26 03:00:30 GMT",
        "Sun Nov 22 03:00:30 2026",
        "30"
      })
  void busy_inEachForm_saysHowLongAndPausesNoLongerThanThePolicy(String told) {
    Bench bench = Bench.withoutSessions();
    bench.portal.answersAlways(TestPortal.status(429, told));

    PortalBusy busy =
        Assertions.catchThrowableOfType(PortalBusy.class, () -> bench.call(Bench.READ));
    assertThat(bench.time.pauses()).isNotEmpty().containsOnly(Duration.ofSeconds(1));
    assertThat(busy.retryAfter().orElseThrow())
        .isBetween(Duration.ofSeconds(28), Duration.ofSeconds(30));
  }
}
