package dev.npsp.sdk.inbound.internal.mapi;

import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.inbound.AmendedPromotion;
import dev.npsp.sdk.inbound.FiledDossier;
import dev.npsp.sdk.inbound.InboundHandler;
import dev.npsp.sdk.inbound.LandTaxReceipt;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.AmendmentMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.EnvelopeMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.FiledDossierMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.TaxReceiptMessage;
import dev.npsp.sdk.wire.WireText;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Tells the things apart that {@code nhanhsdvcqg} brings, by the name of the service. */
final class AmendmentHandler {

  private static final String LAND_TAX_RECEIPT = "NhanChungTuThueDat";

  /** Ours: no service for it is public. */
  private static final String FILED_DOSSIER = "NhanHoSoDVCQG";

  private final @Nullable IntakeHandler<AmendedPromotion> amendments;
  private final @Nullable IntakeHandler<LandTaxReceipt> receipts;
  private final @Nullable FiledIntake filed;
  private final InboundMessages messages;
  private final InboundAnswers answers;

  AmendmentHandler(
      @Nullable InboundHandler<AmendedPromotion> amendments,
      @Nullable InboundHandler<LandTaxReceipt> receipts,
      @Nullable FiledIntake filed,
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
    this.filed = filed;
    this.messages = messages;
    this.answers = answers;
  }

  InboundReply answer(ByteBuffer body) throws UnusableMessage {
    EnvelopeMessage envelope = messages.message(body, EnvelopeMessage.class);
    String service = WireText.orEmpty(envelope.service());
    if (service.equalsIgnoreCase(LAND_TAX_RECEIPT)) {
      return receipt(envelope);
    }
    return service.equalsIgnoreCase(FILED_DOSSIER)
        ? dossier(envelope, body)
        : amendment(envelope, body);
  }

  private InboundReply receipt(EnvelopeMessage envelope) throws UnusableMessage {
    return receipts == null
        ? answers.notServed()
        : receipts.take(
            InboundMapping.receipt(envelope, messages.data(envelope, TaxReceiptMessage.class)));
  }

  private InboundReply dossier(EnvelopeMessage envelope, ByteBuffer body) throws UnusableMessage {
    if (filed == null) {
      return answers.notServed();
    }
    FiledDossierMessage wire = messages.data(envelope, FiledDossierMessage.class);
    FiledDossier dossier =
        FiledMapping.of(
            envelope, wire, messages.form(wire.form()), messages.fingerprint(body), filed::allows);
    return filed.take(dossier, answers);
  }

  /** A handler for amendments alone goes before the one for all that is filed. */
  private InboundReply amendment(EnvelopeMessage envelope, ByteBuffer body) throws UnusableMessage {
    if (amendments == null && filed == null) {
      return answers.notServed();
    }
    AmendedPromotion amended =
        InboundMapping.amendment(envelope, messages.data(envelope, AmendmentMessage.class));
    if (amendments != null) {
      return amendments.take(amended);
    }
    return filed == null
        ? answers.notServed()
        : filed.take(FiledMapping.of(amended, messages.fingerprint(body), filed::allows), answers);
  }
}
