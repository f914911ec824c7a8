package dev.npsp.sdk.payments;

import dev.npsp.sdk.jdbc.TestDatabase;
import java.util.List;
import java.util.stream.Stream;

/** The stores of payments. */
enum StoreKind {
  MEMORY,
  H2,
  POSTGRESQL;

  /** In memory, and over each database that is tried here. */
  static List<StoreKind> all() {
    return Stream.concat(
            Stream.of(MEMORY), TestDatabase.all().stream().map(one -> valueOf(one.name())))
        .toList();
  }

  /** An empty one. */
  PaymentStore make() {
    if (this == MEMORY) {
      return PaymentStore.inMemory();
    }
    JdbcPaymentStore store = JdbcPaymentStore.over(TestDatabase.valueOf(name()).fresh());
    store.createSchema();
    return store;
  }
}
