package dev.npsp.sdk.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where a store is tried: in memory, or over a database on one kind of connections. With those of a
 * host each call of a store is made in a transaction of the host, which ends as hosts end them.
 */
record Setting(TestDatabase database, Kind kind) {

  /** Whose connections. */
  enum Kind {
    MEMORY,
    OWN,
    HOST,
    SPRING
  }

  /** In memory, and every database on every kind of connections. */
  static List<Setting> all() {
    return Stream.concat(Stream.of(new Setting(TestDatabase.H2, Kind.MEMORY)), jdbc().stream())
        .toList();
  }

  /** Every database on every kind of connections. */
  static List<Setting> jdbc() {
    return TestDatabase.all().stream()
        .flatMap(
            database ->
                Stream.of(Kind.OWN, Kind.HOST, Kind.SPRING)
                    .map(kind -> new Setting(database, kind)))
        .toList();
  }

  /** Every database on the connections of a host. */
  static List<Setting> hosts() {
    return jdbc().stream().filter(setting -> setting.kind != Kind.OWN).toList();
  }

  /** The store in memory, or a fresh one over the database. */
  <T> T store(Class<T> type, Supplier<T> inMemory, Function<JdbcStores, T> overJdbc) {
    if (kind == Kind.MEMORY) {
      return inMemory.get();
    }
    Host host = host();
    return host.eachCallInATransaction(type, overJdbc.apply(host.stores()));
  }

  /** A host with an empty database, whose tables are made. */
  Host host() {
    DataSource source = database.fresh();
    JdbcStores.over(ConnectionSource.ofDataSource(source)).createSchema();
    return new Host(source, kind);
  }

  /** A host: its pool, and its way to make transactions. */
  static final class Host {
    private final DataSource pool;
    private final Kind kind;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final TransactionTemplate spring;

    Host(DataSource pool, Kind kind) {
      this.pool = pool;
      this.kind = kind;
      this.spring = new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    DataSource pool() {
      return pool;
    }

    /** Another node over the same database. */
    Host otherNode() {
      return new Host(pool, kind);
    }

    JdbcStores stores() {
      return JdbcStores.over(connections());
    }

    ConnectionSource connections() {
      return switch (kind) {
        case HOST -> ConnectionSource.hostTransaction(current::get);
        case SPRING ->
            ConnectionSource.springTransaction(
                new TransactionAwareDataSourceProxy(pool),
                TransactionSynchronizationManager::isActualTransactionActive);
        case OWN, MEMORY -> ConnectionSource.ofDataSource(pool);
      };
    }

    /** A connection on which the host writes its own rows, within its transaction. */
    Connection connection() throws SQLException {
      return kind == Kind.HOST
          ? current.get()
          : new TransactionAwareDataSourceProxy(pool).getConnection();
    }

    /** Begins a transaction, commits it, and rolls it back when something is thrown. */
    <T> T inTransaction(Callable<T> work) throws Exception {
      return switch (kind) {
        case HOST -> inOwnTransaction(work);
        case SPRING -> inSpring(work);
        case OWN, MEMORY -> work.call();
      };
    }

    private <T> T inOwnTransaction(Callable<T> work) throws Exception {
      try (Connection connection = pool.getConnection()) {
        connection.setAutoCommit(false);
        current.set(connection);
        try {
          T value = work.call();
          connection.commit();
          return value;
        } catch (Throwable e) {
          connection.rollback();
          throw e;
        } finally {
          current.remove();
          connection.setAutoCommit(true);
        }
      }
    }

    private <T> T inSpring(Callable<T> work) throws Exception {
      try {
        return spring.execute(
            status -> {
              try {
                return work.call();
              } catch (RuntimeException e) {
                throw e;
              } catch (Exception e) {
                throw new Carried(e);
              }
            });
      } catch (Carried e) {
        throw e.checked;
      }
    }

    <T> T eachCallInATransaction(Class<T> type, T store) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (self, method, args) ->
                  method.isDefault() && !isOwn(store, method)
                      ? java.lang.reflect.InvocationHandler.invokeDefault(self, method, args)
                      : inTransaction(() -> call(store, method, args))));
    }

    /** Whether the store has a method of its own in place of the interface's default. */
    private static boolean isOwn(Object store, Method method) throws NoSuchMethodException {
      return !store.getClass().getMethod(method.getName(), method.getParameterTypes()).isDefault();
    }

    private static Object call(Object store, Method method, Object[] args) throws Exception {
      try {
        return method.invoke(store, args);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw (Exception) e.getCause();
      }
    }

    private static final class Carried extends RuntimeException {
      private static final long serialVersionUID = 1L;
      private final transient Exception checked;

      Carried(Exception checked) {
        super(checked);
        this.checked = checked;
      }
    }
  }
}
