package dev.npsp.sdk.feedback.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Parameters of {@code LayNoiDungTraLoiTheoCauHoi}. */
public record AnswersParameters(@JsonProperty("cauhoiid") String questionId) {}
