package dev.npsp.sdk.banking;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.internal.Engine;
import dev.npsp.sdk.internal.paymentplatform.banking.InquiryMapping;
import dev.npsp.sdk.internal.paymentplatform.banking.InquiryWire;
import java.net.URI;

/** Bill inquiries over the wire that agencies serve. */
final class BankingOverWire implements BankingClient {

  private final InquiryMapping mapping;
  private final CallExecutor calls;

  BankingOverWire(Engine engine) {
    this.mapping = new InquiryMapping(engine.json());
    this.calls = engine.over(new InquiryWire(engine.json()));
  }

  @Override
  public BillReply inquire(URI agency, DossierCode dossier, RequestOptions options) {
    Operation<DossierCode, BillReply> inquire =
        new Operation<>(
            "banking.inquire",
            InquiryWire.PATH,
            InquiryWire.address(agency),
            Effect.READ,
            mapping::toQuestion,
            answer -> mapping.toReply(answer, dossier.value()));
    return calls.callChecked(inquire, dossier, options);
  }
}
