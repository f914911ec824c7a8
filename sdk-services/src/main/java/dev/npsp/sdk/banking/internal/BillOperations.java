package dev.npsp.sdk.banking.internal;

import dev.npsp.sdk.banking.BillReply;
import dev.npsp.sdk.banking.internal.paymentplatform.InquiryMapping;
import dev.npsp.sdk.banking.internal.paymentplatform.InquiryWire;
import dev.npsp.sdk.banking.internal.proposal.NoticeMapping;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import java.net.URI;

/** The inquiry of the Payment Platform, with the question that we made up for other bills. */
final class BillOperations {

  /**
   * A question for a bill.
   *
   * @param issuer who is asked
   * @param kind what for
   * @param number the number of the bill
   */
  record Question(URI issuer, BillKind kind, String number) {}

  /** The bill of a kind and number. */
  static final Operation<Mapped<InquiryMapping, Question>, BillReply> INQUIRE =
      new Operation<>(
          "banking.proposal.inquire",
          InquiryWire.PATH,
          Effect.READ,
          asked ->
              WireRequest.post(
                  InquiryWire.pathAt(asked.input().issuer()),
                  Payload.json(
                      NoticeMapping.toQuestion(asked.input().kind(), asked.input().number()))),
          (answer, asked) -> asked.by().toReply(answer, asked.input().number()));

  private BillOperations() {}
}
