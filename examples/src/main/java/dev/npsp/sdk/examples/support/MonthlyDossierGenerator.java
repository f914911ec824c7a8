package dev.npsp.sdk.examples.support;

import dev.npsp.sdk.domain.AcceptedStatus;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FilingChannel;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.Satisfaction;
import dev.npsp.sdk.domain.Timeliness;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.statistics.CitizenRating;
import dev.npsp.sdk.statistics.FeePayment;
import dev.npsp.sdk.statistics.LocalDossier;
import dev.npsp.sdk.statistics.LocalFee;
import dev.npsp.sdk.statistics.ServiceLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An office's dossiers around a month, the same for the same seed: each is made when asked for. */
public record MonthlyDossierGenerator(
    AgencyCode agency, ProcedureCode procedure, YearMonth month, int dossiers, long seed) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
  private static final FilingChannel[] CHANNELS = {
    FilingChannel.ONLINE, FilingChannel.ONLINE, FilingChannel.IN_PERSON, FilingChannel.BY_POST
  };
  private static final FeePayment[] PAYMENTS = {
    FeePayment.NATIONAL_PLATFORM,
    FeePayment.NATIONAL_PLATFORM,
    FeePayment.OWN_GATEWAY,
    FeePayment.OFFLINE
  };

  /** All of them but the last: the one that was missed. */
  public Stream<LocalDossier> withoutTheLast() {
    return IntStream.range(0, dossiers - 1).mapToObj(this::dossier);
  }

  public Stream<LocalDossier> all() {
    return IntStream.range(0, dossiers).mapToObj(this::dossier);
  }

  /** What every second applicant said after a result. */
  public Stream<CitizenRating> ratings() {
    return IntStream.range(0, dossiers).filter(number -> number % 2 == 0).mapToObj(this::rating);
  }

  /**
   * What the portal accepted of a dossier: most of it after minutes, of some dossiers after a day,
   * and of some not the newest status.
   */
  public List<AcceptedStatus> accepted(DossierCode code) {
    int number = Math.toIntExact(code.number()) - 1;
    List<Timeliness.Step> history = dossier(number).history();
    Duration delay = number % 17 == 3 ? Duration.ofDays(1) : Duration.ofMinutes(10);
    return history.stream()
        .limit(number % 19 == 5 ? history.size() - 1L : history.size())
        .map(
            step ->
                AcceptedStatus.builder(code, step.status(), step.at().plus(delay))
                    .at(step.at())
                    .build())
        .toList();
  }

  private LocalDossier dossier(int number) {
    Random random = random(number);
    Instant received = received(random);
    Instant due = received.plus(Duration.ofDays(7));
    FilingChannel channel = CHANNELS[random.nextInt(CHANNELS.length)];
    boolean online = channel.equals(FilingChannel.ONLINE);
    LocalDossier.Builder dossier =
        LocalDossier.builder(code(number, received), procedure)
            .channel(channel)
            .serviceLevel(ServiceLevel.FULL)
            .received(received)
            .due(due)
            .addChange(DossierStatus.RECEIVED, received)
            .addChange(DossierStatus.PROCESSING, received.plus(Duration.ofHours(2)))
            .addFee(
                LocalFee.of(
                    Vnd.of(115_000),
                    online ? PAYMENTS[random.nextInt(PAYMENTS.length)] : FeePayment.OFFLINE))
            .usesPopulationData(number % 3 > 0)
            .hasDigitisedParts(random.nextInt(10) < 8)
            .hasReusedParts(random.nextInt(10) < 3)
            .hasDigitisedResult(random.nextInt(10) < 7);
    return ended(dossier, random, due).build();
  }

  /** Most end in time, some late, and some wait for papers. */
  private static LocalDossier.Builder ended(
      LocalDossier.Builder dossier, Random random, Instant due) {
    int fate = random.nextInt(100);
    if (fate < 8) {
      return dossier.addChange(DossierStatus.SUPPLEMENT_REQUESTED, due.minus(Duration.ofDays(3)));
    }
    Instant end =
        fate < 90
            ? due.minus(Duration.ofHours(random.nextInt(96)))
            : due.plus(Duration.ofHours(1 + random.nextInt(72)));
    return dossier
        .addChange(DossierStatus.COMPLETED, end)
        .addChange(DossierStatus.RESULT_RETURNED, end.plus(Duration.ofHours(20)));
  }

  private CitizenRating rating(int number) {
    Random random = random(number);
    Instant received = received(random);
    int opinion = random.nextInt(20);
    Satisfaction said =
        opinion < 15
            ? Satisfaction.VERY_SATISFIED
            : opinion < 19 ? Satisfaction.SATISFIED : Satisfaction.NOT_SATISFIED;
    return CitizenRating.builder(
            code(number, received), procedure, received.plus(Duration.ofDays(6)), said)
        .service(said)
        .build();
  }

  /** From ten days before the month to its last day, at an hour at which offices are open. */
  private Instant received(Random random) {
    LocalDate day = month.atDay(1).plusDays(random.nextInt(month.lengthOfMonth() + 10) - 10L);
    return VietnamTime.of(day.atTime(8 + random.nextInt(8), random.nextInt(60)));
  }

  private DossierCode code(int number, Instant received) {
    return DossierCode.of(
        "%s-%s-%05d".formatted(agency, DAY.format(VietnamTime.local(received)), number + 1));
  }

  private Random random(int number) {
    return new Random(seed * 1_000_003 + number);
  }
}
