package dev.npsp.sdk.core.auth;

import dev.npsp.sdk.core.Secret;
import java.time.Instant;

/**
 * What a login bought.
 *
 * @param token what the portal wants to see with each call
 * @param renewAfter from when on a new login is made before the next call
 */
public record Session(Secret token, Instant renewAfter) {}
