package dev.npsp.sdk.feedback.internal.mapi;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.feedback.QuestionReply;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * Answers on their way.
 *
 * @param replies one or more
 * @param caller who answers where they do not say
 */
public record RepliesToSend(@NotEmpty List<@Valid QuestionReply> replies, AgencyCode caller) {}
