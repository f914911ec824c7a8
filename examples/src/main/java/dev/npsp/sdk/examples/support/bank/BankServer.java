package dev.npsp.sdk.examples.support.bank;

import dev.npsp.sdk.banking.proposal.PlatformEndpoint;
import dev.npsp.sdk.banking.proposal.PlatformReply;
import dev.npsp.sdk.banking.proposal.ReceiptLinks;
import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.examples.support.Channel;
import dev.npsp.sdk.examples.support.MessageDelivery;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** The bank's HTTP server: the routes of the platform, and receipts for payers. */
final class BankServer extends Handler.Abstract implements AutoCloseable {

  private static final String RECEIPTS = "/get-receipt/";
  private static final int LARGEST_REQUEST = 1024 * 1024;

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server, 1, 1);
  private volatile @Nullable PlatformEndpoint platformEndpoint;
  private volatile @Nullable ReceiptLinks links;

  private final Channel channel;

  private BankServer(Channel channel) {
    this.channel = channel;
  }

  /**
   * Listens on that port (0 takes a free one), reached over that channel; {@link #serve} says who
   * answers.
   */
  static BankServer listen(int port, Channel channel) throws Exception {
    BankServer bank = new BankServer(channel);
    bank.connector.setHost("127.0.0.1");
    bank.connector.setPort(port);
    bank.server.addConnector(bank.connector);
    bank.server.setHandler(bank);
    bank.server.start();
    return bank;
  }

  void serve(PlatformEndpoint endpoint, ReceiptLinks receiptLinks) {
    links = receiptLinks;
    platformEndpoint = endpoint;
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = Request.getPathInContext(request);
    PlatformEndpoint open = platformEndpoint;
    ReceiptLinks receipts = links;
    if (open == null || receipts == null) {
      return false;
    }
    if (path.startsWith(RECEIPTS)) {
      receipt(receipts.redeem(path.substring(RECEIPTS.length())), response, callback);
      return true;
    }
    if (!path.startsWith("/bank/") || request.getLength() > LARGEST_REQUEST) {
      return false;
    }
    byte[] body = Content.Source.asInputStream(request).readNBytes(LARGEST_REQUEST);
    CallbackRequest asked = CallbackRequest.of(headers(request), body);
    channel.carry(
        MessageDelivery.of(
            body,
            () -> open.answer(path.substring(1), asked),
            answer -> send(answer, response, callback),
            request,
            callback));
    return true;
  }

  private static void send(PlatformReply answer, Response response, Callback callback) {
    answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=UTF-8");
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
  }

  /** A link that was used, or is too old, is gone. */
  private static void receipt(Optional<String> number, Response response, Callback callback) {
    response.setStatus(number.isPresent() ? 200 : 410);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=UTF-8");
    String text = number.map(known -> "BIEN LAI " + known).orElse("LIEN KET HET HAN");
    response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
  }

  private static Map<String, List<String>> headers(Request request) {
    Map<String, List<String>> headers = new HashMap<>();
    for (HttpField field : request.getHeaders()) {
      headers.put(field.getName(), field.getValueList());
    }
    return headers;
  }
}
