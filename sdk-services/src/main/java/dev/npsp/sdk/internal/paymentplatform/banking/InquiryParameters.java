package dev.npsp.sdk.internal.paymentplatform.banking;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is asked of an agency. */
record InquiryParameters(@JsonProperty("MaHoSo") String dossier) {}
