package dev.npsp.sdk.banking.internal.proposal;

import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Mapped;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;

/** What a bank may tell over the wire that we made up for it. */
public final class ProposalOperations {

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
