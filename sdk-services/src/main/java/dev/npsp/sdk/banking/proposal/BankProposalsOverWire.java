package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.BillReply;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.internal.bankproposal.CheckedNotice;
import dev.npsp.sdk.internal.bankproposal.NoticeMapping;
import dev.npsp.sdk.internal.bankproposal.NoticeWire;
import dev.npsp.sdk.internal.paymentplatform.banking.InquiryMapping;
import dev.npsp.sdk.internal.paymentplatform.banking.InquiryWire;
import dev.npsp.sdk.internal.wire.Line;
import java.net.URI;

/** The proposals over the wire that we made up for them. */
final class BankProposalsOverWire implements BankProposalsClient {

  private final NoticeMapping notices;
  private final InquiryMapping inquiries;
  private final CallExecutor platform;
  private final CallExecutor issuers;
  private final String route;

  BankProposalsOverWire(Engine engine, BankSettings settings) {
    this.notices = new NoticeMapping(settings);
    this.inquiries = new InquiryMapping(engine.json());
    Line line =
        settings.platform().map(Line::straightTo).orElseGet(() -> Line.to(engine.environment()));
    this.platform = engine.over(new NoticeWire(line, engine.json()));
    this.issuers = engine.over(new InquiryWire(engine.json()));
    this.route = settings.noticePath();
  }

  @Override
  public BillReply inquire(URI issuer, BillKind kind, String number, RequestOptions options) {
    Operation<BillKind, BillReply> inquire =
        new Operation<>(
            "banking.proposal.inquire",
            InquiryWire.PATH,
            InquiryWire.address(issuer),
            Effect.READ,
            asked -> notices.toQuestion(asked, number),
            answer -> inquiries.toReply(answer, number));
    return issuers.callChecked(inquire, kind, options);
  }

  @Override
  public void tell(BankPayment settled, RequestOptions options) {
    Operation<CheckedNotice, String> tell =
        new Operation<>(
            "banking.proposal.tell",
            "CONFIRM",
            route,
            Effect.UPSERT,
            notice -> notices.toNotice(notice.payment()),
            answer -> notices.acknowledged(answer, settled));
    platform.call(tell, CheckedNotice.of(settled), options);
  }
}
