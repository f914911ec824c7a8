package dev.npsp.sdk.feeds.internal.judicialrecord;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Who files for the applicant, {@code thongTinUyQuyen}. */
public record ProxyRow(@JsonProperty("nuq") @Nullable PersonRow proxy) {}
