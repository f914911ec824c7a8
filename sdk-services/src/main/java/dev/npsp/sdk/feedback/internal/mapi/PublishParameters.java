package dev.npsp.sdk.feedback.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Parameters of {@code DongBoHoiDap}. */
public record PublishParameters(@JsonProperty("data") List<PublishedQuestionRow> questions) {}
