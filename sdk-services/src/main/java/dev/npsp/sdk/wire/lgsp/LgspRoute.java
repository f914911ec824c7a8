package dev.npsp.sdk.wire.lgsp;

import dev.npsp.sdk.core.http.HttpCall;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Where the hop looks for the operation of a call. What the wire behind it knows as a path gets the
 * name that the hop has for it, and the same name where it has none.
 *
 * @param base the address that the paths of the wire are relative to, with a slash at its end
 * @param place where the name stands
 * @param name the header or parameter that holds it; of no use in a path
 * @param parameters what stands in the query before it
 * @param operations the hop's names by the wire's paths
 */
public record LgspRoute(
    URI base,
    Place place,
    String name,
    Map<String, String> parameters,
    Map<String, String> operations) {

  /** Where the name of an operation may stand. */
  public enum Place {
    PATH,
    HEADER,
    QUERY
  }

  /** The call with the operation in its place. */
  HttpCall of(HttpCall call) {
    String path = relativePath(call.uri());
    String operation = operations.getOrDefault(path, path);
    return switch (place) {
      case PATH -> call.withUri(address(base.getRawPath() + operation, call.uri().getRawQuery()));
      case HEADER ->
          call.withHeader(name, operation).withUri(address(onePath(), call.uri().getRawQuery()));
      case QUERY -> call.withUri(address(onePath(), query(operation, call.uri().getRawQuery())));
    };
  }

  /** What a path of the wire is below the base; an absolute one is taken from the root. */
  private String relativePath(URI address) {
    String path = Objects.requireNonNullElse(address.getRawPath(), "");
    String root = base.getRawPath();
    return path.startsWith(root) ? path.substring(root.length()) : path.substring(1);
  }

  /** The one address of all operations: the base without the slash at its end. */
  private String onePath() {
    String path = base.getRawPath();
    return path.length() > 1 ? path.substring(0, path.length() - 1) : path;
  }

  private URI address(String path, String query) {
    String end = query == null ? "" : "?" + query;
    return URI.create(base.getScheme() + "://" + base.getRawAuthority() + path + end);
  }

  private String query(String operation, String own) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.put(name, operation);
    String hops =
        all.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return own == null ? hops : hops + "&" + own;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
