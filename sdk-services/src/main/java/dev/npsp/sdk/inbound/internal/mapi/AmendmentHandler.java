package dev.npsp.sdk.inbound.internal.mapi;

import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.inbound.AmendedPromotion;
import dev.npsp.sdk.inbound.InboundHandler;
import dev.npsp.sdk.inbound.LandTaxReceipt;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.AmendmentMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.EnvelopeMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.TaxReceiptMessage;
import dev.npsp.sdk.wire.WireText;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Tells the two things apart that {@code nhanhsdvcqg} brings, by the name of the service. */
final class AmendmentHandler {

  private static final String LAND_TAX_RECEIPT = "NhanChungTuThueDat";

  private final @Nullable IntakeHandler<AmendedPromotion> amendments;
  private final @Nullable IntakeHandler<LandTaxReceipt> receipts;
  private final InboundMessages messages;
  private final InboundAnswers answers;

  AmendmentHandler(
      @Nullable InboundHandler<AmendedPromotion> amendments,
      @Nullable InboundHandler<LandTaxReceipt> receipts,
      InboundMessages messages,
      InboundAnswers answers) {
    this.amendments =
        amendments == null
            ? null
            : new IntakeHandler<>(amendments, AmendedPromotion::portalNumber, answers);
    this.receipts =
        receipts == null
            ? null
            : new IntakeHandler<>(receipts, LandTaxReceipt::dossierNumber, answers);
    this.messages = messages;
    this.answers = answers;
  }

  InboundReply answer(ByteBuffer body) throws UnusableMessage {
    EnvelopeMessage envelope = messages.message(body, EnvelopeMessage.class);
    return WireText.orEmpty(envelope.service()).equalsIgnoreCase(LAND_TAX_RECEIPT)
        ? receipt(envelope)
        : amendment(envelope);
  }

  private InboundReply receipt(EnvelopeMessage envelope) throws UnusableMessage {
    return receipts == null
        ? answers.notServed()
        : receipts.take(
            InboundMapping.receipt(envelope, messages.data(envelope, TaxReceiptMessage.class)));
  }

  private InboundReply amendment(EnvelopeMessage envelope) throws UnusableMessage {
    return amendments == null
        ? answers.notServed()
        : amendments.take(
            InboundMapping.amendment(envelope, messages.data(envelope, AmendmentMessage.class)));
  }
}
