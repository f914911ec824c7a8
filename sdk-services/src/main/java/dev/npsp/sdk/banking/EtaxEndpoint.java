package dev.npsp.sdk.banking;

import dev.npsp.sdk.banking.internal.etax.EtaxMapping;
import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.core.callback.InboundEndpoint;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.InboundRoute;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the tax authority's messages to a bank. {@code
 * InboundPortal.builder(..).onTaxAuthority(..)} serves it; each method takes a request as it
 * arrived and gives the reply, HTTP 200:
 *
 * <pre>
 * POST /api/v1/init-payment           open
 * POST /api/v1/confirm-transaction    confirm
 * POST /api/v1/feedback-transaction   feedback
 * POST /api/v1/print-receipt          printReceipt
 * </pre>
 *
 * <p>The first three come in a {@link SignedEnvelope}, the last with a checksum. What is not
 * genuine is answered 07, what breaks the form or is a message of another of these addresses 02,
 * and the host is not asked. What the host throws passes through: answer HTTP 500. Source:
 * attested, one bank's code; the answers carry no envelope there either.
 */
public final class EtaxEndpoint implements InboundEndpoint {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.inbound");

  private static final int OK = 200;

  private final SignedEnvelope envelopes;
  private final EtaxBank bank;
  private final EtaxMapping mapping;
  private final boolean needsOtp;
  private final Json json = new Json();

  private EtaxEndpoint(
      SignedEnvelope envelopes, EtaxBank bank, EtaxMapping mapping, boolean needsOtp) {
    this.envelopes = envelopes;
    this.bank = bank;
    this.mapping = mapping;
    this.needsOtp = needsOtp;
  }

  /**
   * An endpoint that answers the tax authority's messages for a bank.
   *
   * @param envelopes whom to believe
   * @param partner who the tax authority is on this wire, {@code MaDoiTac}
   * @param receiptKeys the secrets of receipt requests
   * @param bank what the host does
   */
  public static EtaxEndpoint of(
      SignedEnvelope envelopes, String partner, KeyRing receiptKeys, EtaxBank bank) {
    return new EtaxEndpoint(envelopes, bank, new EtaxMapping(partner, receiptKeys), true);
  }

  /**
   * An endpoint that also takes confirmations without a one-time password, for a bank whose payers
   * confirm in another way (a wallet token, its own app). Then {@link EtaxBank#confirm} has to ask
   * for that other proof: an envelope has no time and no destination, so a genuine one may come
   * again.
   */
  public EtaxEndpoint takingConfirmationsWithoutOtp() {
    return new EtaxEndpoint(envelopes, bank, mapping, false);
  }

  @Override
  public Optional<InboundRoute> route(String name) {
    Optional<CallbackHandler> handler =
        switch (name) {
          case "api/v1/init-payment" -> Optional.of(this::open);
          case "api/v1/confirm-transaction" -> Optional.of(this::confirm);
          case "api/v1/feedback-transaction" -> Optional.of(this::feedback);
          case "api/v1/print-receipt" -> Optional.of(this::printReceipt);
          default -> Optional.empty();
        };
    return handler.map(answers -> InboundRoute.builder(name, answers).build());
  }

  /** A taxpayer wants to pay. */
  public InboundReply open(InboundRequest request) {
    EtaxPayment payment;
    try {
      payment = read(request, mapping::toPayment);
    } catch (NotTaken e) {
      return rejected(mapping.toOpened(EtaxOpened.refused(e.code, words(e.code))));
    }
    EtaxOpened opened = bank.open(payment);
    return reply(opened.code(), mapping.toOpened(opened)).about(payment.reference());
  }

  /** The payer confirms. Content of another kind, or without OTP, is answered 02. */
  public InboundReply confirm(InboundRequest request) {
    EtaxConfirmation confirmation;
    try {
      confirmation =
          read(request, (reader, content) -> mapping.toConfirmation(reader, content, needsOtp));
    } catch (NotTaken e) {
      return refusedConfirmation(e.code);
    }
    EtaxConfirmed confirmed = bank.confirm(confirmation);
    return reply(confirmed.code(), mapping.toConfirmed(confirmed))
        .about(confirmation.transaction());
  }

  /** How it ended there. The form of the answer was not seen: it is that of a confirmation. */
  public InboundReply feedback(InboundRequest request) {
    EtaxFeedback feedback;
    try {
      feedback = read(request, mapping::toFeedback);
    } catch (NotTaken e) {
      return refusedConfirmation(e.code);
    }
    EtaxCode code = bank.feedback(feedback);
    return reply(code, mapping.toConfirmed(EtaxConfirmed.of(code, words(code))))
        .about(feedback.transaction());
  }

  /** The receipt is asked for. */
  public InboundReply printReceipt(InboundRequest request) {
    EtaxMapping.ReceiptQuestion question;
    try {
      question = understood(request.copyOfBody(), mapping::toReceiptQuestion);
    } catch (NotTaken e) {
      return rejected(mapping.toReceipt(EtaxReceipt.refused(e.code), words(e.code)));
    }
    if (!question.isGenuine()) {
      EtaxCode forged = EtaxCode.NOT_AUTHENTIC;
      return rejected(mapping.toReceipt(EtaxReceipt.refused(forged), words(forged)));
    }
    EtaxReceipt receipt = bank.receipt(question.reference(), question.time());
    return reply(receipt.code(), mapping.toReceipt(receipt, words(receipt.code())))
        .about(question.reference());
  }

  private InboundReply reply(EtaxCode code, Object answer) {
    byte[] body = json.write(answer);
    return code.equals(EtaxCode.OK) ? InboundReply.accepted(body) : InboundReply.refused(body);
  }

  private InboundReply rejected(Object answer) {
    return InboundReply.of(InboundOutcome.REJECTED, OK, json.write(answer));
  }

  /** How content is read. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(Json json, byte[] content) throws JsonUnreadable;
  }

  /** The message is refused with that code, before the host is asked. */
  private static final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never leaves this class
    private final EtaxCode code;

    NotTaken(EtaxCode code) {
      super("answered " + code, null, false, false);
      this.code = code;
    }
  }

  /** The one place where a message is turned away, so that the host can see it. */
  private static NotTaken notTaken(EtaxCode code) {
    LOG.warn("a message of the tax authority was refused with {}", code.value());
    return new NotTaken(code);
  }

  private <T> T read(InboundRequest request, Reading<T> reading) throws NotTaken {
    byte[] content;
    try {
      content = envelopes.open(request.copyOfBody()).content();
    } catch (EnvelopeRejected e) {
      throw notTaken(code(e));
    }
    return understood(content, reading);
  }

  /** Only what the other side sent is judged here; what the host throws is thrown elsewhere. */
  private <T> T understood(byte[] content, Reading<T> reading) throws NotTaken {
    try {
      return reading.of(json, content);
    } catch (JsonUnreadable | IllegalArgumentException | ArithmeticException e) {
      throw notTaken(EtaxCode.BAD_FORMAT);
    }
  }

  private InboundReply refusedConfirmation(EtaxCode code) {
    return rejected(mapping.toConfirmed(EtaxConfirmed.of(code, words(code))));
  }

  private static EtaxCode code(EnvelopeRejected rejected) {
    return rejected.reason() == EnvelopeRejected.Reason.MALFORMED
        ? EtaxCode.BAD_FORMAT
        : EtaxCode.NOT_AUTHENTIC;
  }

  /** Without diacritics, as the one example has it. */
  private static String words(EtaxCode code) {
    if (code.equals(EtaxCode.OK)) {
      return "Thanh cong";
    }
    if (code.equals(EtaxCode.BAD_FORMAT)) {
      return "Sai dinh dang";
    }
    return code.equals(EtaxCode.NOT_AUTHENTIC) ? "Loi xac thuc" : "Khong thanh cong";
  }
}
