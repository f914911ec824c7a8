package dev.npsp.sdk.banking.internal.etax;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The answer to {@code print-receipt}; the link's name is written in capitals on this wire. */
record ReceiptLinkAnswer(
    @JsonProperty("MaLoi") String code,
    @JsonProperty("MoTaLoi") String description,
    @JsonProperty("URLBienLai") String link) {

  /** The code alone: the link opens a receipt. */
  @Override
  public String toString() {
    return "receipt " + code;
  }
}
