package dev.npsp.sdk.sandbox.internal.agency;

import dev.npsp.sdk.sandbox.AgencyCall;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The latest message about each number, and the calls that were made about it. */
final class CallRegister {
  private static final int MOST_NUMBERS = 10_000;
  private static final int MOST_CALLS = 100;

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private static final class Entry {
    private Message latest;
    private final List<AgencyCall> calls = new ArrayList<>();

    Entry(Message latest) {
      this.latest = latest;
    }
  }

  void note(Message message) {
    lock.lock();
    try {
      entries.computeIfAbsent(message.reference(), key -> new Entry(message)).latest = message;
      if (entries.size() > MOST_NUMBERS) {
        entries.remove(entries.keySet().iterator().next());
      }
    } finally {
      lock.unlock();
    }
  }

  void note(AgencyCall call) {
    lock.lock();
    try {
      Entry entry = entries.get(call.reference());
      if (entry != null) {
        entry.calls.add(call);
        if (entry.calls.size() > MOST_CALLS) {
          entry.calls.remove(0);
        }
      }
    } finally {
      lock.unlock();
    }
  }

  @Nullable Message latest(String reference) {
    lock.lock();
    try {
      Entry entry = entries.get(reference);
      return entry == null ? null : entry.latest;
    } finally {
      lock.unlock();
    }
  }

  List<AgencyCall> calls(String reference) {
    lock.lock();
    try {
      Entry entry = entries.get(reference);
      return entry == null ? List.of() : List.copyOf(entry.calls);
    } finally {
      lock.unlock();
    }
  }

  void clear() {
    lock.lock();
    try {
      entries.clear();
    } finally {
      lock.unlock();
    }
  }
}
