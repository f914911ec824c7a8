package dev.npsp.sdk.core.callback;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.internal.digest.Digests;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

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

  /**
   * Whether one of the accepted secrets gives these bytes. Every secret is tried whatever the
   * others said, and the bytes are compared in constant time, so that time tells nothing.
   *
   * @param claimed what came with the message
   * @param expected what should have come with it under a secret: a checksum, or the secret itself
   */
  public boolean anyGives(byte[] claimed, Function<? super Secret, byte[]> expected) {
    boolean found = false;
    for (Secret secret : secrets) {
      found |= Digests.areEqual(expected.apply(secret), claimed);
    }
    return found;
  }

  @Override
  public String toString() {
    return "KeyRing(" + secrets.size() + " secrets)";
  }
}
