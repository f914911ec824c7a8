package dev.npsp.sdk.banking;

import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.internal.etax.banking.EtaxMapping;

/**
 * Answers the tax authority's messages to a bank. Each method takes a request as it arrived and
 * gives the body to answer with, HTTP 200:
 *
 * <pre>
 * POST /api/v1/init-payment           open
 * POST /api/v1/confirm-transaction    confirm
 * POST /api/v1/feedback-transaction   feedback
 * POST /api/v1/print-receipt          printReceipt
 * </pre>
 *
 * <p>The first three come in a {@link SignedEnvelope}, the last with a checksum. What is not
 * genuine is answered 07, what breaks the form 02, and the host is not asked. What the host throws
 * passes through. Source: attested, one bank's code; the answers carry no envelope there either.
 */
public final class EtaxDesk {

  private final SignedEnvelope envelopes;
  private final EtaxBank bank;
  private final EtaxMapping mapping;
  private final Json json = new Json();

  private EtaxDesk(SignedEnvelope envelopes, EtaxBank bank, EtaxMapping mapping) {
    this.envelopes = envelopes;
    this.bank = bank;
    this.mapping = mapping;
  }

  /**
   * A desk.
   *
   * @param envelopes whom to believe
   * @param partner who the tax authority is on this wire, {@code MaDoiTac}
   * @param receiptKeys the secrets of receipt requests
   * @param bank what the host does
   */
  public static EtaxDesk of(
      SignedEnvelope envelopes, String partner, KeyRing receiptKeys, EtaxBank bank) {
    return new EtaxDesk(envelopes, bank, new EtaxMapping(partner, receiptKeys));
  }

  /** A taxpayer wants to pay. */
  public byte[] open(CallbackRequest request) {
    try {
      EtaxPayment payment = mapping.toPayment(json, content(request));
      return json.write(mapping.toOpened(bank.open(payment)));
    } catch (EnvelopeRejected e) {
      return json.write(mapping.toOpened(EtaxOpened.refused(code(e), words(code(e)))));
    } catch (JsonUnreadable e) {
      return json.write(
          mapping.toOpened(EtaxOpened.refused(EtaxCode.BAD_FORMAT, words(EtaxCode.BAD_FORMAT))));
    }
  }

  /** The payer confirms. */
  public byte[] confirm(CallbackRequest request) {
    try {
      EtaxConfirmation confirmation = mapping.toConfirmation(json, content(request));
      return json.write(mapping.toConfirmed(bank.confirm(confirmation)));
    } catch (EnvelopeRejected e) {
      return refusedConfirmation(code(e));
    } catch (JsonUnreadable e) {
      return refusedConfirmation(EtaxCode.BAD_FORMAT);
    }
  }

  /** How it ended there. The form of the answer was not seen: it is that of a confirmation. */
  public byte[] feedback(CallbackRequest request) {
    try {
      EtaxCode code = bank.feedback(mapping.toFeedback(json, content(request)));
      return json.write(mapping.toConfirmed(EtaxConfirmed.of(code, words(code))));
    } catch (EnvelopeRejected e) {
      return refusedConfirmation(code(e));
    } catch (JsonUnreadable e) {
      return refusedConfirmation(EtaxCode.BAD_FORMAT);
    }
  }

  /** The receipt is asked for. */
  public byte[] printReceipt(CallbackRequest request) {
    try {
      EtaxMapping.ReceiptQuestion question = mapping.toReceiptQuestion(json, request.body());
      EtaxReceipt receipt =
          question.isGenuine()
              ? bank.receipt(question.reference(), question.time())
              : EtaxReceipt.refused(EtaxCode.NOT_AUTHENTIC);
      return json.write(mapping.toReceipt(receipt, words(receipt.code())));
    } catch (JsonUnreadable e) {
      EtaxReceipt refused = EtaxReceipt.refused(EtaxCode.BAD_FORMAT);
      return json.write(mapping.toReceipt(refused, words(refused.code())));
    }
  }

  private byte[] content(CallbackRequest request) {
    return envelopes.open(request.body()).content();
  }

  private byte[] refusedConfirmation(EtaxCode code) {
    return json.write(mapping.toConfirmed(EtaxConfirmed.of(code, words(code))));
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
