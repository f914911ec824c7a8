package dev.npsp.sdk.internal.mapi.feedback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Parameters of {@code DongBoHoiDap}. */
public record PublishParameters(@JsonProperty("data") List<PublishedQuestionRow> questions) {}
