package dev.npsp.sdk.internal.mapi.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The parameters of DongBoDanhGia. */
public record RatingParameters(@JsonProperty("data") List<RatingRow> reports) {}
