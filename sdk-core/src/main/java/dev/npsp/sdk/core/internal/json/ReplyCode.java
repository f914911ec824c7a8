package dev.npsp.sdk.core.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.npsp.sdk.core.internal.text.CoreText;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The code of an envelope that answers a call of ours, by the one rule that all wires share: it is
 * a number, and zero says yes in whatever spelling ({@code 0}, {@code "00"}, {@code 0.0}, {@code
 * -0}, {@code 0e0}). A code that is told and is no number says neither yes nor no: what was asked
 * for may have been carried out. The outcome in a signed result is not for this class: there the
 * literal of its sheet counts alone.
 */
public final class ReplyCode {

  /** No code is longer; what is, is none. */
  private static final int LONGEST = 40;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?+(?:\\d{1,40}+(?:[.,]\\d{0,40}+)?+|[.,]\\d{1,40}+)(?:[eE][+-]?+\\d{1,9})?+");
  private static final Pattern ZERO =
      Pattern.compile("[+-]?+(?:0{1,40}+(?:[.,]0{0,40}+)?+|[.,]0{1,40}+)(?:[eE][+-]?+\\d{1,9})?+");

  private final JsonNode value;
  private final String text;

  private ReplyCode(JsonNode value) {
    this.value = value;
    this.text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
  }

  /** The code in the first of these members that has one; any letter case. */
  public static ReplyCode in(JsonNode envelope, String... names) {
    for (String name : names) {
      ReplyCode code = new ReplyCode(Json.member(envelope, name));
      if (!code.isMissing()) {
        return code;
      }
    }
    return new ReplyCode(MissingNode.getInstance());
  }

  /** Whether there is none: the member is missing, null or blank. An empty structure is none. */
  public boolean isMissing() {
    return text.isEmpty() && (!value.isContainerNode() || value.isEmpty());
  }

  /** Whether it is zero, in whatever spelling. */
  public boolean isZero() {
    return text.equals("0") // nearly all answers
        || (text.length() <= LONGEST && ZERO.matcher(text).matches());
  }

  /** Whether it is a number. */
  public boolean isNumber() {
    return text.equals("0") || (text.length() <= LONGEST && NUMBER.matcher(text).matches());
  }

  /** Whether it is that number, in whatever spelling. */
  public boolean is(int number) {
    if (number == 0 || isZero()) {
      return number == 0 && isZero();
    }
    return isNumber()
        && new BigDecimal(text.replace(',', '.')).compareTo(BigDecimal.valueOf(number)) == 0;
  }

  /** The code as it came, without blanks around it; {@code ""} when it is no single value. */
  public String text() {
    return text;
  }

  /**
   * The same, when it is a number.
   *
   * @param name the member, for the words of the error
   */
  public ReplyCode required(String name) throws JsonUnreadable {
    if (isMissing()) {
      throw new JsonUnreadable(CoreText.ANSWER_WITHOUT.text(name));
    }
    if (!isNumber()) {
      throw new JsonUnreadable(CoreText.ANSWER_NO_NUMBER.text(name));
    }
    return this;
  }
}
