package dev.npsp.sdk.internal.mapi.dossiers;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The parameters of CapNhatTienDoHoSoMC. */
public record ProgressParameters(@JsonProperty("data") List<ProgressRow> steps) {}
