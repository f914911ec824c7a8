package dev.npsp.sdk.banking.internal.paymentplatform;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is asked of an agency. */
record InquiryParameters(@JsonProperty("MaHoSo") String dossier) {}
