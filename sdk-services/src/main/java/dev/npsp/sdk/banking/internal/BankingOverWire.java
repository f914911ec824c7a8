package dev.npsp.sdk.banking.internal;

import dev.npsp.sdk.banking.BankingClient;
import dev.npsp.sdk.banking.BillReply;
import dev.npsp.sdk.banking.internal.paymentplatform.InquiryMapping;
import dev.npsp.sdk.banking.internal.paymentplatform.InquiryOperations;
import dev.npsp.sdk.banking.internal.paymentplatform.InquiryWire;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.wire.ClientContext;
import java.net.URI;

/** Bill inquiries over the wire that agencies serve. */
public final class BankingOverWire implements BankingClient {

  private final InquiryMapping mapping;
  private final CallExecutor calls;

  public BankingOverWire(ClientContext context) {
    this.mapping = new InquiryMapping(context.json());
    this.calls = context.over(new InquiryWire());
  }

  @Override
  public BillReply inquire(URI agency, DossierCode dossier) {
    return calls.call(
        InquiryOperations.INQUIRE,
        new Mapped<>(mapping, new InquiryOperations.Question(agency, dossier)),
        Checks.none());
  }
}
