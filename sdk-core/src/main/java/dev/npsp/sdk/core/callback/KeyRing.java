package dev.npsp.sdk.core.callback;

import dev.npsp.sdk.core.Secret;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The secrets that a genuine message may be signed with: the current one, and for a while the
 * previous one. We sign with the current one only. Rotating needs no new client and no restart.
 */
public final class KeyRing {

  private final ReentrantLock rotating = new ReentrantLock();
  private volatile List<Secret> secrets;

  private KeyRing(List<Secret> secrets) {
    this.secrets = secrets;
  }

  /** One secret. */
  public static KeyRing of(Secret current) {
    return new KeyRing(List.of(current));
  }

  /** The current secret and the one before it. */
  public static KeyRing of(Secret current, Secret previous) {
    return new KeyRing(List.of(current, previous));
  }

  /**
   * From now on this secret signs; the one that was current is still accepted, older ones are not.
   */
  public void rotateTo(Secret next) {
    rotating.lock();
    try {
      secrets = List.of(next, current());
    } finally {
      rotating.unlock();
    }
  }

  /** From now on only the current secret is accepted. */
  public void forgetPrevious() {
    rotating.lock();
    try {
      secrets = List.of(current());
    } finally {
      rotating.unlock();
    }
  }

  /** The secret to sign with. */
  public Secret current() {
    return secrets.get(0);
  }

  /** All secrets that are accepted, the current one first. */
  public List<Secret> accepted() {
    return secrets;
  }

  @Override
  public String toString() {
    return "KeyRing(" + secrets.size() + " secrets)";
  }
}
