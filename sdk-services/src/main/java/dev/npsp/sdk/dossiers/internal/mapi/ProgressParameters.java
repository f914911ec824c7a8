package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The parameters of CapNhatTienDoHoSoMC. */
public record ProgressParameters(@JsonProperty("data") List<ProgressRow> steps) {}
