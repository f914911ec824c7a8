package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What {@code search/call} asks. */
record StatusQuestionMessage(
    @JsonProperty("madonvi") @Nullable String agency,
    @JsonProperty("service") @Nullable String service,
    @JsonProperty("masohoso") @Nullable String number) {}
