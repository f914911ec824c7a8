package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A notice of land tax in {@code nhantbthuedvcqg}: an XML document in base64. */
record TaxNoticeMessage(@JsonProperty("FileThongBaoThue") @Nullable String document) {}
