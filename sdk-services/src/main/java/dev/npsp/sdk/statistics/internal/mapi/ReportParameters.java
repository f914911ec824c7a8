package dev.npsp.sdk.statistics.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The parameters of DongBoThongKeHoSo. */
public record ReportParameters(@JsonProperty("data") List<ReportRow> reports) {}
