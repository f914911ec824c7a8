package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.domain.DossierCode;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Answers bill inquiries. What the host throws passes through and becomes an HTTP 5xx: the answer
 * that the protocol has for a failure, {@code -1} with nothing beside it, is that of a dossier that
 * does not exist, and a payer must not be told that there is no bill when nobody has looked.
 */
final class InquiryHandler implements CallbackHandler {

  private final PaymentsClient payments;
  private final Function<DossierCode, BillAnswer> bills;

  InquiryHandler(PaymentsClient payments, Function<DossierCode, BillAnswer> bills) {
    this.payments = payments;
    this.bills = bills;
  }

  @Override
  public InboundReply answer(InboundRequest request) {
    AtomicInteger said = new AtomicInteger(BillAnswer.notFound().code());
    byte[] body = payments.answerInquiry(request, dossier -> ask(dossier, said));
    boolean known = said.get() != BillAnswer.notFound().code();
    return known ? InboundReply.accepted(body) : InboundReply.unknownReference(body);
  }

  private BillAnswer ask(DossierCode dossier, AtomicInteger said) {
    BillAnswer answer = bills.apply(dossier);
    said.set(answer.code());
    return answer;
  }
}
