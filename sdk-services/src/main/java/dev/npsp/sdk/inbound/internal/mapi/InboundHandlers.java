package dev.npsp.sdk.inbound.internal.mapi;

import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.inbound.AmendedPromotion;
import dev.npsp.sdk.inbound.InboundHandler;
import dev.npsp.sdk.inbound.LandTaxNotice;
import dev.npsp.sdk.inbound.LandTaxReceipt;
import dev.npsp.sdk.inbound.PromotionDossier;
import dev.npsp.sdk.inbound.StatusSearch;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.EnvelopeMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.PromotionMessage;
import dev.npsp.sdk.inbound.internal.mapi.InboundSheet.TaxNoticeMessage;
import dev.npsp.sdk.wire.WireText;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Makes a handler out of each of the host's handlers. */
public final class InboundHandlers {

  private static final String LAND_TAX_NOTICE = "NhanThongBaoThueDat";

  private final Json json;
  private final InboundMessages messages;
  private final InboundAnswers answers;

  public InboundHandlers(Json json) {
    this.json = json;
    this.messages = new InboundMessages(json);
    this.answers = new InboundAnswers(json);
  }

  /** For {@code search/call}. */
  public CallbackHandler statusSearch(StatusSearch search) {
    return new StatusHandler(search, messages, json);
  }

  /** For {@code addtthcKhuyenMai}. */
  public CallbackHandler promotions(InboundHandler<PromotionDossier> handler) {
    IntakeHandler<PromotionDossier> intake =
        new IntakeHandler<>(handler, PromotionDossier::portalNumber, answers);
    return handler(
        "inbound.promotion (addtthcKhuyenMai)",
        body ->
            intake.take(InboundMapping.promotion(messages.message(body, PromotionMessage.class))));
  }

  /** For {@code addtthcKhuyenMai}, as one form of what is filed on the portal. */
  public CallbackHandler filedPromotions(FiledIntake filed) {
    return handler(
        "inbound.promotion (addtthcKhuyenMai)",
        body -> {
          PromotionDossier promotion =
              InboundMapping.promotion(messages.message(body, PromotionMessage.class));
          return filed.take(FiledMapping.of(promotion, messages.fingerprint(body)), answers);
        });
  }

  /** For {@code nhanhsdvcqg}; a handler that is null is not served. */
  public CallbackHandler amendments(
      @Nullable InboundHandler<AmendedPromotion> amendments,
      @Nullable InboundHandler<LandTaxReceipt> receipts,
      @Nullable FiledIntake filed) {
    return handler(
        "inbound.amendment (nhanhsdvcqg)",
        new AmendmentHandler(amendments, receipts, filed, messages, answers)::answer);
  }

  /** For {@code nhantbthuedvcqg}. A message that names no service is taken for a notice. */
  public CallbackHandler landTaxNotices(InboundHandler<LandTaxNotice> handler) {
    IntakeHandler<LandTaxNotice> intake =
        new IntakeHandler<>(handler, LandTaxNotice::dossierNumber, answers);
    return handler("inbound.landTaxNotice (nhantbthuedvcqg)", body -> notice(body, intake));
  }

  private InboundReply notice(ByteBuffer body, IntakeHandler<LandTaxNotice> intake)
      throws UnusableMessage {
    EnvelopeMessage envelope = messages.message(body, EnvelopeMessage.class);
    String service = WireText.orEmpty(envelope.service());
    return service.isEmpty() || service.equalsIgnoreCase(LAND_TAX_NOTICE)
        ? intake.take(
            InboundMapping.notice(envelope, messages.data(envelope, TaxNoticeMessage.class)))
        : answers.notServed();
  }

  /** Answers a body of which something can be made. */
  @FunctionalInterface
  private interface Answering {
    InboundReply answer(ByteBuffer body) throws UnusableMessage;
  }

  private CallbackHandler handler(String operation, Answering answering) {
    return request -> {
      try {
        return answering.answer(request.body());
      } catch (UnusableMessage e) {
        throw answers.rejected(operation, e);
      }
    };
  }
}
