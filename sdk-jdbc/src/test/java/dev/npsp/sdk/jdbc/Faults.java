package dev.npsp.sdk.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database that fails at the calls one names, and remembers what was called. */
public final class Faults {

  private final DataSource database;
  private final List<String> calls = new ArrayList<>();
  private final Map<String, Fault> faults = new LinkedHashMap<>();
  private String product = "";

  private static final class Fault {
    private final Throwable failure;
    private int after;
    private int times;

    Fault(Throwable failure, int after, int times) {
      this.failure = failure;
      this.after = after;
      this.times = times;
    }

    void count() throws Throwable {
      if (after-- <= 0 && times-- > 0) {
        throw failure;
      }
    }
  }

  public Faults(DataSource database) {
    this.database = database;
  }

  /** That method of a connection or statement fails so many times, after so many good ones. */
  public Faults at(String method, int after, int times, Throwable failure) {
    faults.put(method, new Fault(failure, after, times));
    calls.clear();
    return this;
  }

  /** The database says that it is another one. */
  public Faults named(String other) {
    product = other;
    return this;
  }

  public void none() {
    faults.clear();
  }

  /** The methods of connections that were called since the last fault was set. */
  public List<String> calls() {
    return calls;
  }

  public DataSource source() {
    return proxy(DataSource.class, (method, args) -> connection(database.getConnection()));
  }

  private Connection connection(Connection real) {
    return proxy(
        Connection.class,
        (method, args) -> {
          check(method);
          Object answer = method.invoke(real, args);
          if (answer instanceof PreparedStatement statement) {
            return statement(statement);
          }
          return answer instanceof DatabaseMetaData data ? data(data) : answer;
        });
  }

  private PreparedStatement statement(PreparedStatement real) {
    return proxy(
        PreparedStatement.class,
        (method, args) -> {
          check(method);
          return method.invoke(real, args);
        });
  }

  private DatabaseMetaData data(DatabaseMetaData real) {
    return proxy(
        DatabaseMetaData.class,
        (method, args) ->
            method.getName().equals("getDatabaseProductName") && !product.isEmpty()
                ? product
                : method.invoke(real, args));
  }

  private void check(Method method) throws Throwable {
    calls.add(method.getName());
    Fault fault = faults.get(method.getName());
    if (fault != null) {
      fault.count();
    }
  }

  /** One connection for everybody, which stays open. */
  public static final class Shared {
    private final List<String> calls = new ArrayList<>();
    private final Connection connection;

    public Shared(Connection connection) {
      this.connection = connection;
    }

    public List<String> calls() {
      return calls;
    }

    public DataSource source() {
      Connection kept =
          proxy(
              Connection.class,
              (method, args) -> {
                calls.add(method.getName());
                return method.getName().equals("close") ? null : method.invoke(connection, args);
              });
      return proxy(DataSource.class, (method, args) -> kept);
    }
  }

  /** What stands behind a proxy. */
  private interface Target {
    @Nullable Object call(Method method, Object[] args) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Target target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, args) -> {
              try {
                return target.call(method, args);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
