package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.inbound.InboundEvent;
import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.inbound.InboundResult;
import dev.npsp.sdk.inbound.server.InboundServlet;
import dev.npsp.sdk.inbound.server.JdkInboundHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Callers who show a certificate, over real TLS, with each adapter. */
class CertificateCallersTest {
  private static final String PORTAL = "CN=vpcp, O=VPCP, C=VN";

  private static KeyStore agency;
  private static KeyStore portal;
  private static KeyStore stranger;

  private final List<InboundEvent> heard = new CopyOnWriteArrayList<>();
  private final InboundPortal inbound =
      InboundPortal.builder(CallerGuard.certificates(PORTAL))
          .onPromotion(promotion -> InboundResult.accepted())
          .listener(heard::add)
          .build();

  @BeforeAll
  static void makeKeys(@TempDir Path folder) throws Exception {
    agency = Certificates.make(folder, "CN=127.0.0.1");
    portal = Certificates.make(folder, PORTAL);
    stranger = Certificates.make(folder, "CN=somebody, C=VN");
  }

  @Test
  void jdkServer_admitsThePortalAndNobodyElse() throws Exception {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new AsksForCertificates(serverContext()));
    server.createContext("/", new JdkInboundHandler(inbound));
    server.start();
    try {
      admitsThePortalAlone(server.getAddress().getPort());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void servlet_admitsThePortalAndNobodyElse() throws Exception {
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setSslContext(serverContext());
    tls.setNeedClientAuth(true);
    HttpConfiguration http = new HttpConfiguration();
    http.addCustomizer(new SecureRequestCustomizer(false));
    Server server = new Server();
    ServerConnector connector =
        new ServerConnector(
            server, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(http));
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler();
    context.addServlet(new ServletHolder(new InboundServlet(inbound)), "/*");
    server.setHandler(context);
    server.start();
    try {
      admitsThePortalAlone(connector.getLocalPort());
    } finally {
      server.stop();
    }
  }

  private void admitsThePortalAlone(int port) throws Exception {
    assertThat(call(port, portal)).isEqualTo(200);
    assertThat(call(port, stranger)).isEqualTo(403);
    assertThat(heard)
        .extracting(InboundEvent::outcome)
        .containsExactly(InboundOutcome.ACCEPTED, InboundOutcome.FOREIGN_CALLER);
  }

  private static SSLContext serverContext() throws Exception {
    return Certificates.context(agency, portal, stranger);
  }

  private static int call(int port, KeyStore caller) throws Exception {
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .sslContext(Certificates.context(caller, agency))
            .build();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port + "/addtthcKhuyenMai"))
            .POST(HttpRequest.BodyPublishers.ofString("{\"MaHoSo\":\"P-1\"}"))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static final class AsksForCertificates extends HttpsConfigurator {
    AsksForCertificates(SSLContext context) {
      super(context);
    }

    @Override
    public void configure(HttpsParameters parameters) {
      SSLParameters tls = getSSLContext().getDefaultSSLParameters();
      tls.setNeedClientAuth(true);
      parameters.setSSLParameters(tls);
    }
  }
}
