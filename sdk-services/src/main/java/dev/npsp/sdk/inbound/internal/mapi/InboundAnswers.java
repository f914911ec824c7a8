package dev.npsp.sdk.inbound.internal.mapi;

import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.error.CallbackRejected;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.inbound.InboundResult;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.InboundAnswerMessage;
import dev.npsp.sdk.wire.ServiceText;
import java.util.UUID;

/**
 * How the portal is answered when it brings something: {@code error_code} 0 taken in, 1 known
 * already, -1 anything else, and {@code "number| words"}.
 */
final class InboundAnswers {

  private static final int ACCEPTED = 0;
  private static final int KNOWN = 1;
  private static final int FAILED = -1;

  /** A number is echoed, but not a novel. */
  private static final int LONGEST_NUMBER = 200;

  private final Json json;

  InboundAnswers(Json json) {
    this.json = json;
  }

  InboundReply of(String number, InboundResult intake) {
    InboundReply answer =
        switch (intake.outcome()) {
          case ACCEPTED -> InboundReply.accepted(write(ACCEPTED, number, "ok"));
          case REPEATED -> InboundReply.repeated(write(KNOWN, number, "đã tồn tại"));
          case UNKNOWN_REFERENCE ->
              InboundReply.unknownReference(write(FAILED, number, "không tìm thấy hồ sơ"));
          default ->
              InboundReply.refused(
                  write(FAILED, number, intake.reason().orElse("không được tiếp nhận")));
        };
    return answer.about(number);
  }

  InboundReply failed(String number, RuntimeException failure) {
    byte[] body = write(FAILED, number, "hệ thống của đơn vị gặp lỗi, đề nghị gửi lại");
    return InboundReply.failed(body, failure).about(number);
  }

  InboundReply notServed() {
    return InboundReply.notServed(write(FAILED, "", "dịch vụ không được cung cấp"));
  }

  CallbackRejected rejected(String operation, UnusableMessage problem) {
    return new CallbackRejected(
        new Origin(operation, UUID.randomUUID().toString()),
        CallbackRejected.Reason.MALFORMED,
        ServiceText.MESSAGE_UNUSABLE.text(problem.what()),
        ServiceText.MESSAGE_UNUSABLE.remedy(),
        write(FAILED, "", problem.what().vietnamese()));
  }

  private byte[] write(int code, String number, String words) {
    String echoed = VietnameseText.cut(number, LONGEST_NUMBER);
    return json.write(new InboundAnswerMessage(code, echoed + "| " + words));
  }
}
