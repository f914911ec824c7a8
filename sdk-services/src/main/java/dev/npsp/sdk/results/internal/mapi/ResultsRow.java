package dev.npsp.sdk.results.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the store's answer carries. */
public record ResultsRow(
    @JsonProperty("DanhSachGiayToKetQua") @Nullable List<@Nullable StoredResultRow> results) {}
