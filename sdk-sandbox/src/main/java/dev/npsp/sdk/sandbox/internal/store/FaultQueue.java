package dev.npsp.sdk.sandbox.internal.store;

import dev.npsp.sdk.sandbox.Fault;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The misbehaviour that was asked for and has not happened yet. */
public final class FaultQueue {
  private final Queue<Fault> calls = new ConcurrentLinkedQueue<>();
  private final Queue<Fault> callbacks = new ConcurrentLinkedQueue<>();
  private final Queue<Fault> agency = new ConcurrentLinkedQueue<>();

  public void add(Fault fault) {
    (fault.hitsAgency() ? agency : fault.hitsCallback() ? callbacks : calls).add(fault);
  }

  public @Nullable Fault forCall() {
    return calls.poll();
  }

  public @Nullable Fault forCallback() {
    return callbacks.poll();
  }

  /** For the next call to the agency. */
  public @Nullable Fault forAgency() {
    return agency.poll();
  }

  public void clear() {
    agency.clear();
    calls.clear();
    callbacks.clear();
  }
}
