package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.edocuments.AxisRefused;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the axis says no with, and what is to be done about it. */
public final class AxisAnswers {

  /** The code under which keys that are not accepted are told, whatever the form of the answer. */
  public static final String NOT_AUTHORISED = "401";

  private static final String KEYS_OF_A_HUB = "15";

  /** A code is a number, in whatever spelling: {@code 20}, {@code "020"}, {@code 20.0}. */
  private static final Pattern NUMBER = Pattern.compile("0*+(\\d{1,3})(?:\\.0*)?");

  private static final Map<String, EDocumentText> REMEDIES =
      Map.of(
          "10", EDocumentText.AXIS_BAD_FILE,
          "18", EDocumentText.AXIS_RECEIVER,
          "19", EDocumentText.AXIS_SENDER,
          "20", EDocumentText.AXIS_HUB,
          "21", EDocumentText.AXIS_BAD_FILE,
          "22", EDocumentText.AXIS_STANDARD,
          "23", EDocumentText.AXIS_LOCKED);

  private AxisAnswers() {}

  /** The error of a no. */
  public static RefusedByPortal refusal(Origin origin, String told, String message) {
    String code = known(told);
    return code.equals(NOT_AUTHORISED) || code.equals(KEYS_OF_A_HUB)
        ? new LoginRefused(origin, code, message, EDocumentText.AXIS_KEYS.remedy())
        : new AxisRefused(
            origin, code, message, REMEDIES.getOrDefault(code, EDocumentText.AXIS_OTHER).remedy());
  }

  /** What is no code of the axis stays as it came. */
  private static String known(String told) {
    Matcher number = NUMBER.matcher(told);
    String code = number.matches() ? number.group(1) : told;
    boolean isKnown =
        code.equals(NOT_AUTHORISED) || code.equals(KEYS_OF_A_HUB) || REMEDIES.containsKey(code);
    return isKnown ? code : told;
  }
}
