package dev.npsp.sdk.internal.mapi.feedback;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of {@code LayNoiDungTraLoiTheoCauHoi}. */
public record AnswersParameters(@JsonProperty("cauhoiid") String questionId) {}
