package dev.npsp.sdk.wire.onestop;

import dev.npsp.sdk.core.internal.exec.PathTemplate;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import java.util.function.Function;

/** A question to the gateway: a GET of the service's name, its parameter in the query. */
public final class OneStopRequest {

  private static final String PREFIX = "KetNoiMotCuaQuocGia/";

  private OneStopRequest() {}

  /** A service without parameters. */
  public static WireRequest of(String service) {
    return WireRequest.get(PREFIX + service);
  }

  /** A service with one parameter of that name: what is asked for a value of it. */
  public static Function<String, WireRequest> with(String service, String parameter) {
    PathTemplate path = PathTemplate.of(PREFIX + service + "{?" + parameter + "}");
    return value -> WireRequest.get(path).with(parameter, value);
  }
}
