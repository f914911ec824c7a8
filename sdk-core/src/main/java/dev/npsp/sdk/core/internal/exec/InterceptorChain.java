package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.Transport;
import java.io.IOException;
import java.util.List;

/**
 * The way of one attempt: the host's interceptors in their order, then the transport. Built once.
 */
final class InterceptorChain {

  private final Interceptor.Chain way;

  InterceptorChain(List<Interceptor> interceptors, Transport transport) {
    Interceptor.Chain chain = transport::send;
    for (int i = interceptors.size() - 1; i >= 0; i--) {
      chain = before(interceptors.get(i), chain);
    }
    this.way = chain;
  }

  private static Interceptor.Chain before(Interceptor interceptor, Interceptor.Chain rest) {
    return call -> interceptor.intercept(call, rest);
  }

  HttpReply proceed(HttpCall call) throws IOException, InterruptedException {
    return way.proceed(call);
  }
}
