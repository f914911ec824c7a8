package dev.npsp.sdk.sandbox.internal.petitions;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.domain.VietnamTime;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The portal's own figures of a day: invented, and larger from day to day. */
final class PublishedDay {
  private static final LocalDate OPENED = LocalDate.of(2019, 12, 9);
  private static final LocalDate FEWER_PROVINCES = LocalDate.of(2025, 7, 1);

  private final LocalDate day;
  private final long age;

  private PublishedDay(LocalDate day) {
    this.day = day;
    this.age = ChronoUnit.DAYS.between(OPENED, day);
  }

  /** Empty before the portal was opened, for days that have not come, and for what is no day. */
  static Optional<PublishedDay> of(String text, Instant now) {
    try {
      LocalDate day = LocalDate.parse(text);
      boolean isThere = !day.isBefore(OPENED) && !day.isAfter(VietnamTime.local(now).toLocalDate());
      return isThere ? Optional.of(new PublishedDay(day)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("day", day.toString());
    json.writeNumberField("accesses", 1_000_000 + 400_000 * age);
    json.writeNumberField("dossiersSynchronised", 20_000 + 60_000 * age);
    json.writeNumberField("processedOnline", 100 + 9_000 * age);
    json.writeNumberField("services", Math.min(4_500, 8 + 3 * age));
    json.writeNumberField("agencies", Math.min(24, 15 + age / 60));
    json.writeNumberField("localities", day.isBefore(FEWER_PROVINCES) ? 63 : 34);
    json.writeNumberField("banks", Math.min(30, 2 + age / 40));
    json.writeEndObject();
  }
}
