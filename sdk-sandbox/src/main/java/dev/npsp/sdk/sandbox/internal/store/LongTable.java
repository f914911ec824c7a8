package dev.npsp.sdk.sandbox.internal.store;

/**
 * From long to long, open addressing: sixteen bytes a slot, so that millions of forgotten dossiers
 * fit. Key 0 means "free".
 */
final class LongTable {
  private static final int FIRST_SIZE = 1024;

  private long[] keys = new long[FIRST_SIZE];
  private long[] values = new long[FIRST_SIZE];
  private int count;

  /** The value; 0 when there is none. */
  long get(long key) {
    return values[slot(keys, key)];
  }

  void put(long key, long value) {
    if (count * 3 > keys.length * 2) {
      grow();
    }
    int slot = slot(keys, key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      count++;
    }
    values[slot] = value;
  }

  void clear() {
    keys = new long[FIRST_SIZE];
    values = new long[FIRST_SIZE];
    count = 0;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new long[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  /**
   * Where the key stands, or the free slot where it would. Keys are hashes already, so their low
   * bits do.
   */
  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
