package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.constraints.Findings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What the rules of many applications ask, and the keys of what they say. */
final class CommonRules {

  static final String NOT_BLANK = "jakarta.validation.constraints.NotBlank.message";
  static final String NOT_NULL = "jakarta.validation.constraints.NotNull.message";
  static final String POSITIVE = "jakarta.validation.constraints.Positive.message";
  static final String PERIOD = "dev.npsp.sdk.applications.PeriodInOrder.message";
  static final String NOT_FUTURE = "dev.npsp.sdk.applications.NotInFuture.message";
  static final String ADDS_UP = "dev.npsp.sdk.applications.AmountsAddUp.message";

  private CommonRules() {}

  /** There is a text, and not only blanks. */
  static boolean says(Optional<String> text) {
    return text.filter(words -> !words.isBlank()).isPresent();
  }

  /** A day that has passed when the application is received, or is that day, or is not known. */
  static boolean hasCome(Optional<LocalDate> day, Instant receivedAt) {
    return day.filter(date -> date.isAfter(VietnamTime.local(receivedAt).toLocalDate())).isEmpty();
  }

  /** Of two services of one form: the procedure is not that of the other one. */
  static void procedureIsOf(
      ServiceApplication application, String other, Instant receivedAt, Findings findings) {
    ServiceTable services = application.rules().services();
    LocalDate day = VietnamTime.local(receivedAt).toLocalDate();
    Optional<ProcedureCode> code = Optional.of(application.procedure().code());
    findings.require(
        !code.equals(procedure(services, other, day))
            || code.equals(procedure(services, application.serviceKey(), day)),
        "procedure",
        "dev.npsp.sdk.applications.ProcedureOfService.message");
  }

  private static Optional<ProcedureCode> procedure(
      ServiceTable services, String key, LocalDate day) {
    return services.find(key, day).flatMap(ListedService::procedureCode);
  }

  /** A month for which something is owed or declared has begun. */
  static void hasBegun(YearMonth month, String at, Instant receivedAt, Findings findings) {
    findings.require(
        !month.isAfter(YearMonth.from(VietnamTime.local(receivedAt))),
        at,
        "dev.npsp.sdk.applications.MonthHasBegun.message");
  }
}
