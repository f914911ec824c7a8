package dev.npsp.sdk.banking.internal.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is asked of an issuer whose bills are not known by a dossier. */
record InquiryOfKindParameters(
    @JsonProperty("LoaiTraCuu") String kind, @JsonProperty("MaTraCuu") String number) {}
