package dev.npsp.sdk.internal.mapi.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the store's answer carries. */
public record ResultsRow(
    @JsonProperty("DanhSachGiayToKetQua") @Nullable List<@Nullable StoredResultRow> results) {}
