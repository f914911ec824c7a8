package dev.npsp.sdk.wire.onestop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.wire.NestedJson;
import dev.npsp.sdk.wire.RefusalPhrases;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.mapi.MapiEnvelope;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Opens an answer: the envelope of {@code mapi}, as JSON text in {@code message} or, leniently, as
 * it is. What was told may be answered by plain words: "thành công" among them is attested as a
 * yes. Words that hold a no or a failure besides, or count less than all, say neither, since a part
 * may have been kept.
 */
public final class OneStopReply {

  /** No sentence is longer. */
  private static final int LONGEST_WORDS = 2000;

  private static final Pattern YES = Pattern.compile("(?<!\\bkhong )(?<!\\bchua )\\bthanh cong\\b");
  private static final Pattern NO =
      Pattern.compile("\\b(?:khong|chua) thanh cong\\b|\\bthat bai\\b");
  private static final Pattern UNSURE =
      Pattern.compile(
          "\\b(?:khong|chua|loi|that bai|mot phan|tu choi|bo qua"
              + "|error|exception|fail(?:ed|ure)?)\\b");

  /** None, or {@code 2/3}; no part of a moment or of a longer number. */
  private static final String FEWER =
      "(?<![\\d:/.])(?:0{1,6}|(\\d{1,6})\\s?(?:/|(?:tren|trong)(?: tong so)?)\\s?"
          + "(?!\\1\\b)\\d{1,6})(?![\\d:/.]{0,9}\\d)";

  private static final List<Pattern> NOT_ALL =
      List.of(
          Pattern.compile("\\bthanh cong\\W{1,3}" + FEWER),
          Pattern.compile(FEWER + " (?:ho so|buoc|ban ghi|thanh cong)\\b"),
          Pattern.compile("(?<![\\d.,])(?!100\\s?%)\\d{1,3}(?:[.,]\\d{1,6})?\\s?%"));

  private OneStopReply() {}

  /** What the answer to a question says: words alone are none. */
  public static ReplyStatus asked(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode answer = opened(reply, json);
    if (isWords(answer)) {
      throw new JsonUnreadable(ServiceText.NO_OBJECT.text());
    }
    return enveloped(answer, json);
  }

  /** What the answer to something that was told says: an envelope, or words. */
  public static ReplyStatus told(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode answer = opened(reply, json);
    return isWords(answer) ? inWords(NestedJson.text(answer)) : enveloped(answer, json);
  }

  /** Out of {@code message}, where no code stands beside it. */
  private static JsonNode opened(HttpReply reply, Json json) throws JsonUnreadable {
    String body = new String(reply.body(), StandardCharsets.UTF_8);
    String text = NestedJson.text(TextNode.valueOf(body));
    JsonNode answer = NestedJson.opened(json, TextNode.valueOf(text));
    boolean isWrapped =
        answer.isObject() && ReplyCode.in(answer, "error_code", "errorCode").isMissing();
    return isWrapped && Json.member(answer, "message").isTextual()
        ? NestedJson.opened(json, Json.member(answer, "message"))
        : answer;
  }

  private static boolean isWords(JsonNode answer) {
    return answer.isTextual();
  }

  private static ReplyStatus enveloped(JsonNode answer, Json json) throws JsonUnreadable {
    return MapiEnvelope.status(new MapiEnvelope(json).open(answer));
  }

  private static ReplyStatus inWords(String words) throws JsonUnreadable {
    String folded = words.length() > LONGEST_WORDS ? "" : VietnameseText.fold(words);
    boolean saysYes = YES.matcher(folded).find();
    boolean isNo =
        RefusalPhrases.saysExists(folded)
            || RefusalPhrases.saysNotFound(folded)
            || (!saysYes && NO.matcher(folded).find());
    if (isNo) {
      return ReplyStatus.refused("", VietnameseText.nfc(words));
    }
    if (!saysYes || UNSURE.matcher(folded).find() || countsFewer(folded)) {
      throw new JsonUnreadable(ServiceText.NO_OBJECT.text());
    }
    return ReplyStatus.accepted("", VietnameseText.nfc(words), MissingNode.getInstance());
  }

  private static boolean countsFewer(String folded) {
    return NOT_ALL.stream().anyMatch(count -> count.matcher(folded).find());
  }
}
