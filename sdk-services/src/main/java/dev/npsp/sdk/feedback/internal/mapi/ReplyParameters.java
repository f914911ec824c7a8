package dev.npsp.sdk.feedback.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Parameters of {@code DongBoKetQuaHoiDapGuiTuDVCQG}. */
public record ReplyParameters(@JsonProperty("data") List<ReplyRow> replies) {}
