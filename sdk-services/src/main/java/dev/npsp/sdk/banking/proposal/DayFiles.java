package dev.npsp.sdk.banking.proposal;

import java.time.LocalDate;
import java.util.Optional;

/** The bank's day files, which the platform may ask for. The host writes it. */
@FunctionalInterface
public interface DayFiles {

  /**
   * The file of a day.
   *
   * @param day the day that is reconciled
   * @param type collection, disbursement or refund, as the file's name has it
   * @param service the kind of service
   * @param channel the payment channel
   * @return empty when there is no such file
   */
  Optional<DayFile> find(LocalDate day, String type, String service, String channel);

  /** A bank that has none. */
  static DayFiles none() {
    return (day, type, service, channel) -> Optional.empty();
  }
}
