import dev.npsp.sdk.sandbox.PortalSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Starts the sandbox with TLS before it, runs a program that finds its address in the environment,
 * and ends as the program does. Arguments: a PKCS12 file with the server's key, its password, the
 * program.
 */
public final class PortalBehindTls {

  private final URI portal;
  private final ServerSocket listener;

  private PortalBehindTls(URI portal, ServerSocket listener) {
    this.portal = portal;
    this.listener = listener;
  }

  public static void main(String[] arguments) throws Exception {
    SSLContext tls = tls(Path.of(arguments[0]), arguments[1].toCharArray());
    List<String> program = List.of(arguments).subList(2, arguments.length);
    InetAddress here = InetAddress.getLoopbackAddress();
    int code;
    try (PortalSandbox sandbox = PortalSandbox.start();
        ServerSocket listener = tls.getServerSocketFactory().createServerSocket(0, 50, here)) {
      PortalBehindTls server = new PortalBehindTls(sandbox.uri(), listener);
      inBackground(server::accept);
      code = server.run(program, sandbox.options().password());
      System.out.println(sandbox.logins() + " login, " + sandbox.calls() + " calls");
      if (code == 0 && sandbox.logins() != 1) {
        throw new IllegalStateException("The program was to sign in once.");
      }
    }
    System.exit(code);
  }

  private static SSLContext tls(Path file, char[] password)
      throws GeneralSecurityException, IOException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, password);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private int run(List<String> program, String password) throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(program).inheritIO();
    process
        .environment()
        .put("NPSP_PORTAL", "https://localhost:" + listener.getLocalPort() + portal.getPath());
    process.environment().put("NPSP_AGENCY", PortalSandbox.AGENCY);
    process.environment().put("NPSP_PASSWORD", password);
    return process.start().waitFor();
  }

  private void accept() throws IOException {
    while (!listener.isClosed()) {
      Socket client = listener.accept();
      Socket server = new Socket(portal.getHost(), portal.getPort());
      inBackground(() -> copy(client, server));
      inBackground(() -> copy(server, client));
    }
  }

  /** Until one of the two ends; then both do. */
  private static void copy(Socket from, Socket to) throws IOException {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[8192];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        out.write(buffer, 0, count);
        out.flush();
      }
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void inBackground(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                System.err.println("connection ended: " + e.getMessage()); // the other side closed
              }
            });
    thread.setDaemon(true);
    thread.start();
  }
}
