package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.observe.CallContext;
import java.io.IOException;
import java.util.List;

/** The way of one attempt: the host's interceptors in their order, then the transport. */
final class InterceptorChain {

  private final List<Interceptor> interceptors;
  private final Transport transport;

  InterceptorChain(List<Interceptor> interceptors, Transport transport) {
    this.interceptors = interceptors;
    this.transport = transport;
  }

  HttpReply proceed(HttpCall ready, OpenCall call) throws IOException, InterruptedException {
    return interceptors.isEmpty()
        ? transport.send(ready)
        : new Rest(0, call.attemptContext()).proceed(ready);
  }

  /** What comes behind an interceptor; may be gone more than once. */
  private final class Rest implements Interceptor.Chain {

    private final int next;
    private final CallContext context;

    Rest(int next, CallContext context) {
      this.next = next;
      this.context = context;
    }

    @Override
    public CallContext context() {
      return context;
    }

    @Override
    public HttpReply proceed(HttpCall call) throws IOException, InterruptedException {
      return next == interceptors.size()
          ? transport.send(call)
          : interceptors.get(next).intercept(call, new Rest(next + 1, context));
    }
  }
}
