package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.payments.BillAnswer;
import java.util.Optional;
import java.util.function.Function;

/** Answers bill inquiries; what names no dossier names one that is not found. */
public final class InquiryAnswers {

  private final Json json;

  public InquiryAnswers(Json json) {
    this.json = json;
  }

  /** The body to answer with. */
  public byte[] answer(InboundRequest request, Function<DossierCode, BillAnswer> bills) {
    BillAnswer answer = dossier(request).map(bills).orElse(BillAnswer.notFound());
    return json.write(ReceiptMapping.inquiryAnswer(answer));
  }

  private Optional<DossierCode> dossier(InboundRequest request) {
    try {
      return Optional.of(DossierCode.of(Json.text(json.tree(request.body()), "MaHoSo")));
    } catch (JsonUnreadable | IllegalArgumentException e) {
      return Optional.empty(); // the protocol has one answer for all that cannot be found
    }
  }
}
