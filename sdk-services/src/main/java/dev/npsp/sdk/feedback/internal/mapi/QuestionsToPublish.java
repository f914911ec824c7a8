package dev.npsp.sdk.feedback.internal.mapi;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.feedback.PublishedQuestion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * Questions on their way.
 *
 * @param questions one or more
 * @param caller whose they are where they do not say
 */
public record QuestionsToPublish(
    @NotEmpty List<@Valid PublishedQuestion> questions, AgencyCode caller) {}
