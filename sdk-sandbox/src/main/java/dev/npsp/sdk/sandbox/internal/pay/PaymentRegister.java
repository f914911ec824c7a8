package dev.npsp.sdk.sandbox.internal.pay;

import dev.npsp.sdk.sandbox.SandboxPayment;
import dev.npsp.sdk.sandbox.internal.store.TextHash;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All payments: the newest ones in full, of all others a hash of the reference, so that a reference
 * stays unique.
 */
final class PaymentRegister {
  private final ReentrantLock lock = new ReentrantLock();
  private final LinkedHashMap<String, HeldPayment> byReference = new LinkedHashMap<>();
  private final Map<String, String> referenceByToken = new HashMap<>();
  private final Set<Long> forgotten = new HashSet<>();
  private final int keep;

  PaymentRegister(int keep) {
    // the payment that is being made has to be there
    this.keep = Math.max(1, keep);
  }

  /** False when the reference was used before. */
  boolean open(HeldPayment payment) {
    lock.lock();
    try {
      String reference = payment.reference();
      if (byReference.containsKey(reference) || forgotten.contains(TextHash.of(reference))) {
        return false;
      }
      byReference.put(reference, payment);
      referenceByToken.put(payment.token(), reference);
      forgetOldest();
      return true;
    } finally {
      lock.unlock();
    }
  }

  @Nullable HeldPayment find(String reference) {
    lock.lock();
    try {
      return byReference.get(reference);
    } finally {
      lock.unlock();
    }
  }

  @Nullable HeldPayment findByToken(String token) {
    lock.lock();
    try {
      String reference = referenceByToken.get(token);
      return reference == null ? null : byReference.get(reference);
    } finally {
      lock.unlock();
    }
  }

  /** Changes a payment; null when it is not there. */
  @Nullable HeldPayment change(String reference, UnaryOperator<HeldPayment> change) {
    lock.lock();
    try {
      return byReference.computeIfPresent(reference, (key, payment) -> change.apply(payment));
    } finally {
      lock.unlock();
    }
  }

  List<SandboxPayment> all() {
    lock.lock();
    try {
      return List.copyOf(byReference.values());
    } finally {
      lock.unlock();
    }
  }

  void clear() {
    lock.lock();
    try {
      byReference.clear();
      referenceByToken.clear();
      forgotten.clear();
    } finally {
      lock.unlock();
    }
  }

  private void forgetOldest() {
    if (byReference.size() > keep) {
      HeldPayment oldest = byReference.values().iterator().next();
      byReference.remove(oldest.reference());
      referenceByToken.remove(oldest.token());
      forgotten.add(TextHash.of(oldest.reference()));
    }
  }
}
