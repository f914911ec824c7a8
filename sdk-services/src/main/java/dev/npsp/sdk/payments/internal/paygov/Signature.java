package dev.npsp.sdk.payments.internal.paygov;

import dev.npsp.sdk.payments.PayGovChecksum;
import dev.npsp.sdk.payments.PayGovSettings;
import dev.npsp.sdk.payments.internal.paygov.PayGovSheet.ResultMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What PayGov's checksum covers. Nothing stands between the values, so their forms have to say
 * where one ends: behind the two fixed keys an order ends with a dash and two digits, a request has
 * eighteen digits, an amount has no zero in front, an outcome has two digits. Values of other forms
 * are neither signed nor verified.
 */
final class Signature {

  /** The unit, the number and the count: visible, without a separator that blurs. */
  private static final Pattern ORDER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._/-]{0,95}-\\d{2}");

  private static final Pattern REQUEST = Pattern.compile("\\d{18}");
  private static final Pattern AMOUNT = Pattern.compile("[1-9]\\d{0,17}");
  private static final Pattern CODE = Pattern.compile("\\d{2}");

  private Signature() {}

  /** The values of a request, in their order. */
  static List<String> ofRequest(
      PayGovSettings settings, String order, String request, String amount) {
    return List.of(settings.accessKey().reveal(), settings.partner(), order, request, amount);
  }

  /** The values of a result, in their order: a proposal. */
  static List<String> ofResult(PayGovSettings settings, ResultMessage message) {
    List<String> values =
        new ArrayList<>(ofRequest(settings, message.order(), message.request(), message.amount()));
    if (settings.resultChecksum() == PayGovChecksum.WITH_OUTCOME) {
      values.add(message.code());
    }
    return values;
  }

  static boolean isOrder(String text) {
    return ORDER.matcher(text).matches();
  }

  static boolean isRequest(String text) {
    return REQUEST.matcher(text).matches();
  }

  static boolean isAmount(String text) {
    return AMOUNT.matcher(text).matches();
  }

  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }
}
