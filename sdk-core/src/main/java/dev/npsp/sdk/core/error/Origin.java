package dev.npsp.sdk.core.error;

import java.io.Serializable;

/**
 * Which call an error belongs to.
 *
 * @param operation the operation in the words of the API, with the wire's name: {@code
 *     dossiers.submit (DongBoHoSoMC)}
 * @param requestId the id under which logs and events know the call
 */
public record Origin(String operation, String requestId) implements Serializable {}
