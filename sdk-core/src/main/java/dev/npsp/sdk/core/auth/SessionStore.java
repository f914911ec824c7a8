package dev.npsp.sdk.core.auth;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * The sessions of accounts, shared by all nodes that use them: one node logs in, the others take
 * the session that it got. That saves logins, and where a portal keeps one session an account, it
 * is what lets several nodes work at all, since each login would end the session of the others.
 *
 * <p>A session opens the portal in the agency's name: protect the store accordingly. Implement it
 * over what the host has; the module {@code dev.npsp.sdk.jdbc} has one over PostgreSQL and H2.
 * Implementations are called by many threads and nodes at once. What a store throws passes through:
 * the call is not made.
 *
 * <p>An account is named by the SDK: the wire, the address of the portal, the agency where the wire
 * knows one, and the user name. No secret is part of it.
 */
public interface SessionStore {

  /** The session that is stored for the account, whatever its age. */
  Optional<Session> find(String account);

  /**
   * The right to log in, for exactly one caller of all nodes at a time. It ends by itself, so that
   * a node that dies with it stands in nobody's way for longer.
   *
   * @param howLong after which time another node may take it
   * @return empty while another caller has it
   */
  Optional<LoginLease> lease(String account, Duration howLong);

  /**
   * Stores what a login bought, and ends the lease.
   *
   * @return false, and nothing is stored, when another caller has taken the lease meanwhile: its
   *     login is the later one
   */
  boolean store(LoginLease lease, Session session);

  /** Ends the lease without a session; nothing when it is not held any more. */
  void release(LoginLease lease);

  /** Removes the session with this token, which the portal refused; another one stays. */
  void forget(String account, Session refused);

  /** In memory, for the clients of one process. */
  static SessionStore inMemory(Clock clock) {
    return new InMemorySessionStore(clock);
  }
}
