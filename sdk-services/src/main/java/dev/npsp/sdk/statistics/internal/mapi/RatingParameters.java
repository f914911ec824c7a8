package dev.npsp.sdk.statistics.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The parameters of DongBoDanhGia. */
public record RatingParameters(@JsonProperty("data") List<RatingRow> reports) {}
