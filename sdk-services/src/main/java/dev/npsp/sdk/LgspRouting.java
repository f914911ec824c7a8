package dev.npsp.sdk;

import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.domain.internal.type.PublicType;
import dev.npsp.sdk.wire.lgsp.LgspRoute;
import java.net.URI;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Where an LGSP looks for the operation of a call: in the path, in a header or in the query. An
 * immutable value.
 *
 * <p>An operation is what the protocol behind it knows as a path, {@code mapi/g}; {@link
 * #withOperation} names what the hub calls it. By header and by query all calls go to one address,
 * the environment's without the slash at its end: a proposal of ours, as is the path in the place
 * of a name that was not given.
 */
@PublicType
@Value.Immutable
public abstract class LgspRouting {

  LgspRouting() {}

  abstract LgspRoute.Place place();

  /** The header or parameter; empty in a path. */
  @Value.Default
  String name() {
    return "";
  }

  abstract Map<String, String> parameters();

  /** The hub's names of operations, by the paths of the protocol behind it. */
  public abstract Map<String, String> operations();

  /** In the path, below the environment's address; the default. */
  public static LgspRouting byPath() {
    return new Builder().place(LgspRoute.Place.PATH).build();
  }

  /** In the header {@code service-code}. Source: one peer, another hub. */
  public static LgspRouting byHeader() {
    return byHeader("service-code");
  }

  /** In a header of this name. */
  public static LgspRouting byHeader(String name) {
    return new Builder().place(LgspRoute.Place.HEADER).name(name).build();
  }

  /**
   * In the query parameter {@code serviceName}, with this {@code serviceType} before it. Source:
   * one peer, another hub; which values there are, its operator says.
   */
  public static LgspRouting byQuery(String serviceType) {
    return new Builder()
        .place(LgspRoute.Place.QUERY)
        .name("serviceName")
        .parameters(Map.of("serviceType", serviceType))
        .build();
  }

  /**
   * With the hub's name of an operation.
   *
   * @param path the path of the protocol behind it, without a slash before it: {@code mapi/login}
   * @param operation what the hub calls it
   */
  public LgspRouting withOperation(String path, String operation) {
    return new Builder().from(this).putOperation(path, operation).build();
  }

  @Value.Check
  void check() {
    operations().forEach(LgspRouting::checkOperation);
    if (place() == LgspRoute.Place.HEADER) {
      Headers tried = Headers.none().with(name(), "");
      for (String operation : operations().values()) {
        tried = tried.with(name(), operation);
      }
    }
    if (parameters().containsValue("")) {
      throw new IllegalArgumentException("serviceType cannot be empty.");
    }
  }

  private static void checkOperation(String path, String operation) {
    if (path.isBlank() || path.startsWith("/") || operation.isBlank()) {
      throw new IllegalArgumentException(
          "An operation has a path, without a slash before it, and a name: " + path);
    }
  }

  final LgspRoute route(URI base) {
    return new LgspRoute(base, place(), name(), parameters(), operations());
  }

  static final class Builder extends ImmutableLgspRouting.Builder {
    Builder() {}
  }
}
