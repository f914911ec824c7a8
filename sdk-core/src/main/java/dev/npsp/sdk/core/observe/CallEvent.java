package dev.npsp.sdk.core.observe;

import java.time.Duration;

/**
 * One call that is over. Holds nothing personal and nothing secret.
 *
 * @param operation the operation in the words of the API
 * @param requestId the id of the call
 * @param attempts how many attempts were made
 * @param outcome {@code ok}, or the simple name of the error: few values, fit for a metric's tag
 * @param took the whole call, with waits and logins
 */
public record CallEvent(
    String operation, String requestId, int attempts, String outcome, Duration took) {}
