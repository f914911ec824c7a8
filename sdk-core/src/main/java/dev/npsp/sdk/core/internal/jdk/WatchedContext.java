package dev.npsp.sdk.core.internal.jdk;

import java.security.KeyManagementException;
import java.security.SecureRandom;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/** A TLS context that makes watched engines; otherwise the one that it was given. */
final class WatchedContext extends SSLContext {

  WatchedContext(SSLContext context, TlsWatch watch) {
    super(new Spi(context, watch), context.getProvider(), context.getProtocol());
  }

  private static final class Spi extends SSLContextSpi {

    private final SSLContext context;
    private final TlsWatch watch;

    Spi(SSLContext context, TlsWatch watch) {
      this.context = context;
      this.watch = watch;
    }

    @Override
    protected void engineInit(
        KeyManager @Nullable [] keys,
        TrustManager @Nullable [] trust,
        @Nullable SecureRandom random)
        throws KeyManagementException {
      throw new KeyManagementException("This context was made ready by its owner.");
    }

    @Override
    protected SSLEngine engineCreateSSLEngine() {
      return watch.watched(context.createSSLEngine(), null, 0);
    }

    @Override
    protected SSLEngine engineCreateSSLEngine(@Nullable String host, int port) {
      return watch.watched(context.createSSLEngine(host, port), host, port);
    }

    @Override
    protected SSLSocketFactory engineGetSocketFactory() {
      return context.getSocketFactory();
    }

    @Override
    protected SSLServerSocketFactory engineGetServerSocketFactory() {
      return context.getServerSocketFactory();
    }

    @Override
    protected SSLSessionContext engineGetServerSessionContext() {
      return context.getServerSessionContext();
    }

    @Override
    protected SSLSessionContext engineGetClientSessionContext() {
      return context.getClientSessionContext();
    }

    @Override
    protected SSLParameters engineGetDefaultSSLParameters() {
      return context.getDefaultSSLParameters();
    }

    @Override
    protected SSLParameters engineGetSupportedSSLParameters() {
      return context.getSupportedSSLParameters();
    }
  }
}
