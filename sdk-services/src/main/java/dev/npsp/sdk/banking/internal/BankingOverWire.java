package dev.npsp.sdk.banking.internal;

import dev.npsp.sdk.banking.BankingClient;
import dev.npsp.sdk.banking.BillReply;
import dev.npsp.sdk.banking.internal.paymentplatform.InquiryMapping;
import dev.npsp.sdk.banking.internal.paymentplatform.InquiryWire;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.wire.ClientContext;
import java.net.URI;

/** Bill inquiries over the wire that agencies serve. */
public final class BankingOverWire implements BankingClient {

  private final InquiryMapping mapping;
  private final CallExecutor calls;

  public BankingOverWire(ClientContext context) {
    this.mapping = new InquiryMapping(context.json());
    this.calls = context.over(new InquiryWire(context.json()));
  }

  @Override
  public BillReply inquire(URI agency, DossierCode dossier) {
    Operation<DossierCode, BillReply> inquire =
        new Operation<>(
            "banking.inquire",
            InquiryWire.PATH,
            InquiryWire.address(agency),
            Effect.READ,
            mapping::toQuestion,
            answer -> mapping.toReply(answer, dossier.value()));
    return calls.callChecked(inquire, dossier);
  }
}
