package dev.npsp.sdk.banking.internal;

import dev.npsp.sdk.banking.BillReply;
import dev.npsp.sdk.banking.internal.paymentplatform.InquiryMapping;
import dev.npsp.sdk.banking.internal.paymentplatform.InquiryWire;
import dev.npsp.sdk.banking.internal.proposal.NoticeMapping;
import dev.npsp.sdk.banking.internal.proposal.NoticeWire;
import dev.npsp.sdk.banking.internal.proposal.ProposalOperations;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BankProposalsClient;
import dev.npsp.sdk.banking.proposal.BankSettings;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.SignableText;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The proposals over the wire that we made up for them. */
public final class BankProposalsOverWire implements BankProposalsClient {

  private final NoticeMapping notices;
  private final InquiryMapping inquiries;
  private final CallExecutor platform;
  private final CallExecutor issuers;

  public BankProposalsOverWire(ClientContext context, BankSettings settings) {
    this.notices = new NoticeMapping(settings);
    this.inquiries = new InquiryMapping(context.json());
    this.platform =
        settings
            .platform()
            .map(own -> context.over(new NoticeWire(Endpoint.direct(own))))
            .orElseGet(() -> context.atPortal(new NoticeWire(context.portal().endpoint())));
    this.issuers = context.over(new InquiryWire());
  }

  @Override
  public BillReply inquire(URI issuer, BillKind kind, String number) {
    return issuers.call(
        BillOperations.INQUIRE,
        new Mapped<>(inquiries, new BillOperations.Question(issuer, kind, number)),
        Checks.none());
  }

  @Override
  public void tell(BankPayment settled) {
    platform.call(
        ProposalOperations.TELL,
        new Mapped<>(notices, settled),
        Checks.<Mapped<NoticeMapping, BankPayment>>none().and(told -> unsignable(told.input())));
  }

  private static List<Violation> unsignable(BankPayment payment) {
    return SignableText.all(
        SignableText.brokenNumber(Optional.of(payment.reference()), "reference"),
        SignableText.brokenNumber(payment.transaction(), "transaction"));
  }
}
