package dev.npsp.sdk.core.observe;

import java.time.Duration;

/**
 * One attempt that is over. Holds nothing personal and nothing secret.
 *
 * @param operation the operation in the words of the API
 * @param requestId the id of the call
 * @param attempt 1 for the first
 * @param status the HTTP status, 0 when no answer came
 * @param bytesSent bytes of the body that was sent
 * @param bytesReceived bytes of the body that came back
 * @param took from connecting to the last byte
 */
public record AttemptEvent(
    String operation,
    String requestId,
    int attempt,
    int status,
    long bytesSent,
    long bytesReceived,
    Duration took) {}
