package dev.npsp.sdk.core.callback;

import java.nio.charset.StandardCharsets;

/**
 * The words of one caller's protocol for calls that do not reach their handler, or whose handler
 * threw.
 */
@FunctionalInterface
public interface InboundRefusals {

  /**
   * The answer.
   *
   * @param outcome what became of the call: {@link InboundOutcome#FOREIGN_CALLER}, {@link
   *     InboundOutcome#NOT_SERVED} (another method), {@link InboundOutcome#TOO_LARGE}, {@link
   *     InboundOutcome#INCOMPLETE} or {@link InboundOutcome#HOST_FAILED}
   * @param status the HTTP status that is usual for it
   */
  InboundReply answer(InboundOutcome outcome, int status);

  /** JSON with a {@code message} in Vietnamese and no code, under the usual status. */
  static InboundRefusals plain() {
    return (outcome, status) ->
        InboundReply.of(
            outcome,
            status,
            ("{\"message\":\"" + words(outcome) + "\"}").getBytes(StandardCharsets.UTF_8));
  }

  /** The Vietnamese words for what became of a call. */
  static String words(InboundOutcome outcome) {
    return switch (outcome) {
      case FOREIGN_CALLER -> "Từ chối truy cập";
      case NOT_SERVED -> "Phương thức không được hỗ trợ";
      case TOO_LARGE -> "Dung lượng vượt quá giới hạn";
      case INCOMPLETE -> "Nội dung không đầy đủ";
      default -> "Hệ thống của đơn vị gặp lỗi, đề nghị gửi lại";
    };
  }
}
