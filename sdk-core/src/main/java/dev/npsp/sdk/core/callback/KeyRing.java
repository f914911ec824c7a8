package dev.npsp.sdk.core.callback;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.internal.digest.Digests;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The secrets that a genuine message may be signed with: the current one, and for a while the
 * previous one. We sign with the current one only. Rotating needs no new client and no restart.
 */
public final class KeyRing {

  private final ReentrantLock rotating = new ReentrantLock();

  /** Null where the host keeps them. */
  private final @Nullable Supplier<List<Secret>> supplier;

  private volatile List<Secret> secrets;

  private KeyRing(List<Secret> secrets, @Nullable Supplier<List<Secret>> supplier) {
    this.secrets = secrets;
    this.supplier = supplier;
  }

  /** One secret. */
  public static KeyRing of(Secret current) {
    return new KeyRing(List.of(current), null);
  }

  /** The current secret and the one before it. */
  public static KeyRing of(Secret current, Secret previous) {
    return new KeyRing(List.of(current, previous), null);
  }

  /**
   * Secrets that the host keeps, for instance in a vault: asked for with every message that is
   * signed or checked. The first signs, all are accepted; at least one.
   */
  public static KeyRing of(Supplier<List<Secret>> secrets) {
    return new KeyRing(List.of(), secrets);
  }

  /**
   * From now on this secret signs; the one that was current is still accepted, older ones are not.
   *
   * @throws IllegalStateException when the host keeps the secrets
   */
  public void rotateTo(Secret next) {
    requireOwn();
    rotating.lock();
    try {
      secrets = List.of(next, current());
    } finally {
      rotating.unlock();
    }
  }

  /**
   * From now on only the current secret is accepted.
   *
   * @throws IllegalStateException when the host keeps the secrets
   */
  public void forgetPrevious() {
    requireOwn();
    rotating.lock();
    try {
      secrets = List.of(current());
    } finally {
      rotating.unlock();
    }
  }

  /** The secret to sign with. */
  public Secret current() {
    return accepted().get(0);
  }

  /** All secrets that are accepted, the current one first. */
  public List<Secret> accepted() {
    if (supplier == null) {
      return secrets;
    }
    List<Secret> supplied = List.copyOf(supplier.get());
    if (supplied.isEmpty()) {
      throw new IllegalStateException("The supplier of the key ring gave no secret.");
    }
    return supplied;
  }

  private void requireOwn() {
    if (supplier != null) {
      throw new IllegalStateException(
          "The secrets of this key ring are its supplier's: change them there.");
    }
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
    for (Secret secret : accepted()) {
      found |= Digests.areEqual(expected.apply(secret), claimed);
    }
    return found;
  }

  @Override
  public String toString() {
    return supplier == null ? "KeyRing(" + secrets.size() + " secrets)" : "KeyRing(supplied)";
  }
}
