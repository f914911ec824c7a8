package dev.npsp.sdk.banking.internal.paymentplatform;

import dev.npsp.sdk.banking.BillReply;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.domain.DossierCode;
import java.net.URI;

/** What can be asked of agencies that take payments. */
public final class InquiryOperations {

  /**
   * A question for the bill of a dossier.
   *
   * @param agency who is asked
   * @param dossier for what
   */
  public record Question(URI agency, DossierCode dossier) {}

  /** The bill of a dossier. */
  public static final Operation<Mapped<InquiryMapping, Question>, BillReply> INQUIRE =
      new Operation<>(
          "banking.inquire",
          InquiryWire.PATH,
          Effect.READ,
          asked ->
              WireRequest.post(
                  InquiryWire.pathAt(asked.input().agency()),
                  Payload.json(InquiryMapping.toQuestion(asked.input().dossier()))),
          (answer, asked) -> asked.by().toReply(answer, asked.input().dossier().value()));

  private InquiryOperations() {}
}
