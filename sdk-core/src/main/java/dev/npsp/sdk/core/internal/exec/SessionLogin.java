package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.auth.SessionStore;
import java.util.function.Function;

/**
 * How the sessions of a wire are bought, and where they are kept.
 *
 * @param account names the account in the store: wire, address, agency and user name, no secret
 * @param store the sessions of all nodes
 * @param logIn buys one: it is given the executor itself and the deadline of the call
 */
public record SessionLogin(
    String account, SessionStore store, Function<LoginCalls, Session> logIn) {}
