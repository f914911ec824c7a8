package dev.npsp.sdk.banking.internal;

import dev.npsp.sdk.banking.BillReply;
import dev.npsp.sdk.banking.internal.paymentplatform.InquiryMapping;
import dev.npsp.sdk.banking.internal.paymentplatform.InquiryWire;
import dev.npsp.sdk.banking.internal.proposal.CheckedNotice;
import dev.npsp.sdk.banking.internal.proposal.NoticeMapping;
import dev.npsp.sdk.banking.internal.proposal.NoticeWire;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BankProposalsClient;
import dev.npsp.sdk.banking.proposal.BankSettings;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.Endpoint;
import java.net.URI;

/** The proposals over the wire that we made up for them. */
public final class BankProposalsOverWire implements BankProposalsClient {

  private final NoticeMapping notices;
  private final InquiryMapping inquiries;
  private final CallExecutor platform;
  private final CallExecutor issuers;
  private final String route;

  public BankProposalsOverWire(ClientContext context, BankSettings settings) {
    this.notices = new NoticeMapping(settings);
    this.inquiries = new InquiryMapping(context.json());
    Endpoint endpoint =
        settings.platform().map(Endpoint::direct).orElseGet(() -> context.portal().endpoint());
    this.platform = context.over(new NoticeWire(endpoint, context.json()));
    this.issuers = context.over(new InquiryWire(context.json()));
    this.route = settings.noticePath();
  }

  @Override
  public BillReply inquire(URI issuer, BillKind kind, String number) {
    Operation<BillKind, BillReply> inquire =
        new Operation<>(
            "banking.proposal.inquire",
            InquiryWire.PATH,
            InquiryWire.address(issuer),
            Effect.READ,
            asked -> notices.toQuestion(asked, number),
            answer -> inquiries.toReply(answer, number));
    return issuers.callChecked(inquire, kind);
  }

  @Override
  public void tell(BankPayment settled) {
    Operation<CheckedNotice, String> tell =
        new Operation<>(
            "banking.proposal.tell",
            "CONFIRM",
            route,
            Effect.UPSERT,
            notice -> notices.toNotice(notice.payment()),
            answer -> notices.acknowledged(answer, settled));
    platform.call(tell, CheckedNotice.of(settled));
  }
}
