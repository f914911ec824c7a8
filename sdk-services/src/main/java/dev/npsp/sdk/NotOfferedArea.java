package dev.npsp.sdk;

import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.wire.Lacking;
import dev.npsp.sdk.wire.ServiceText;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * An area that the wire lacks: each of its methods fails with {@link NotOffered}, and nothing is
 * sent.
 *
 * @param area the area, as the facade calls it
 * @param capability what is lacking
 * @param calls names the calls
 */
record NotOfferedArea(String area, Capability capability, CallExecutor calls)
    implements InvocationHandler {

  /** A client of that area, none of whose calls is sent. */
  static <T> T client(Class<T> type, String area, Capability capability, CallExecutor calls) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            new NotOfferedArea(area, capability, calls)));
  }

  @Override
  public Object invoke(Object self, Method method, Object[] arguments) {
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "equals" -> self == arguments[0];
        case "hashCode" -> System.identityHashCode(self);
        default -> "an area without " + capability.words();
      };
    }
    throw Lacking.notOffered(
        calls.origin(area + "." + method.getName()),
        capability.serviceText(),
        ServiceText.AREA_NOT_OFFERED);
  }
}
