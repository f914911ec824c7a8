package dev.npsp.sdk.core.auth;

/**
 * The right of one node to log an account in, as a {@link SessionStore} gave it.
 *
 * @param account which account
 * @param fence one more with each lease of the account: what comes with an older one is refused
 */
public record LoginLease(String account, long fence) {}
