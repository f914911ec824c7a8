package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.observe.CallContext;
import java.io.IOException;
import java.util.List;

/**
 * The way of one attempt from here on: the host's interceptors in their order, then the transport.
 * May be gone more than once.
 */
final class InterceptorChain implements Interceptor.Chain {

  private final List<Interceptor> interceptors;
  private final Transport transport;
  private final CallContext context;

  InterceptorChain(List<Interceptor> interceptors, Transport transport, CallContext context) {
    this.interceptors = interceptors;
    this.transport = transport;
    this.context = context;
  }

  @Override
  public CallContext context() {
    return context;
  }

  @Override
  public HttpReply proceed(HttpCall call) throws IOException, InterruptedException {
    if (interceptors.isEmpty()) {
      return transport.send(call);
    }
    List<Interceptor> behind = interceptors.subList(1, interceptors.size());
    return interceptors.get(0).intercept(call, new InterceptorChain(behind, transport, context));
  }
}
