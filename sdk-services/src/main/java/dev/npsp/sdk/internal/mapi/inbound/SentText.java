package dev.npsp.sdk.internal.mapi.inbound;

import dev.npsp.sdk.PersonalId;
import dev.npsp.sdk.TaxCode;
import dev.npsp.sdk.VietnamTime;
import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.internal.wire.WireTime;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Texts of a message as what they should be; empty when they are not. */
final class SentText {

  /** Whole dong, with one separator for thousands or none, and a fraction of nothing. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(\\d{1,15}|\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,3}(?:,\\d{3}){1,4})(?:[.,]0{1,2})?");

  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern DATA_ADDRESS = Pattern.compile("data:[^,]{0,100};base64,");

  private SentText() {}

  static Optional<Vnd> amount(String text) {
    var amount = AMOUNT.matcher(text);
    return amount.matches()
        ? Optional.of(Vnd.of(Long.parseLong(amount.group(1).replaceAll("[.,]", ""))))
        : Optional.empty();
  }

  static Optional<LocalDate> day(String text) {
    return WireTime.moment(text).map(moment -> VietnamTime.local(moment).toLocalDate());
  }

  static Optional<TaxCode> taxCode(String text) {
    return formed(text, TaxCode::of);
  }

  static Optional<PersonalId> personalId(String text) {
    return formed(text, PersonalId::of);
  }

  /** The bytes of base64, in lines or in one, in either alphabet; empty when it is none. */
  static Optional<byte[]> bytes(String base64) {
    String plain = BLANK.matcher(base64).replaceAll("");
    String digits = DATA_ADDRESS.matcher(plain).replaceFirst("");
    return formed(
        digits.replace('-', '+').replace('_', '/'), text -> Base64.getDecoder().decode(text));
  }

  private static <T> Optional<T> formed(String text, Function<String, T> maker) {
    try {
      return Optional.of(maker.apply(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // not of that form: the caller keeps the text or says so
    }
  }
}
