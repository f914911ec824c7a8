package dev.npsp.sdk.internal.mapi.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The parameters of DongBoThongKeHoSo. */
public record ReportParameters(@JsonProperty("data") List<ReportRow> reports) {}
