package dev.npsp.sdk.banking.internal.proposal;

import dev.npsp.sdk.banking.BillReply;
import dev.npsp.sdk.banking.internal.paymentplatform.InquiryMapping;
import dev.npsp.sdk.banking.internal.paymentplatform.InquiryWire;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import java.net.URI;

/** What a bank may ask and tell over the wire that we made up for it. */
public final class ProposalOperations {

  /**
   * A question for a bill.
   *
   * @param issuer who is asked
   * @param kind what for
   * @param number the number of the bill
   */
  public record Question(URI issuer, BillKind kind, String number) {}

  /** The bill of a kind and number. */
  public static final Operation<Mapped<InquiryMapping, Question>, BillReply> INQUIRE =
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

  /** Tells the platform of a settled payment; gives the code of its acknowledgement. */
  public static final Operation<Mapped<NoticeMapping, BankPayment>, String> TELL =
      new Operation<>(
          "banking.proposal.tell",
          "CONFIRM",
          Effect.UPSERT,
          settled ->
              WireRequest.post(
                  settled.by().noticePath(), Payload.json(settled.by().toNotice(settled.input()))),
          (answer, settled) -> settled.by().acknowledged(answer, settled.input()));

  private ProposalOperations() {}
}
