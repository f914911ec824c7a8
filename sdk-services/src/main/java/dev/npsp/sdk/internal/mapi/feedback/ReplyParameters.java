package dev.npsp.sdk.internal.mapi.feedback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Parameters of {@code DongBoKetQuaHoiDapGuiTuDVCQG}. */
public record ReplyParameters(@JsonProperty("data") List<ReplyRow> replies) {}
