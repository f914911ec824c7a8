package dev.npsp.sdk.inbound.internal.mapi;

import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.wire.WireTime;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Texts of a message as what they should be; empty when they are not. */
final class LenientText {

  private LenientText() {}

  static Optional<LocalDate> day(String text) {
    return WireTime.moment(text).map(moment -> VietnamTime.local(moment).toLocalDate());
  }

  static Optional<TaxCode> taxCode(String text) {
    return formed(text, TaxCode::of);
  }

  static Optional<PersonalId> personalId(String text) {
    return formed(text, PersonalId::of);
  }

  private static <T> Optional<T> formed(String text, Function<String, T> maker) {
    try {
      return Optional.of(maker.apply(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // not of that form: the caller keeps the text or says so
    }
  }
}
