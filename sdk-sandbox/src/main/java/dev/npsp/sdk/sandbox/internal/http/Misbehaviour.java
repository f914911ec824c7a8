package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jetty.http.HttpHeader;

/** Plays a fault instead of a proper answer. */
final class Misbehaviour {
  private static final String HTML = "text/html;charset=UTF-8";
  private static final byte[] PROXY_PAGE =
      "<html><head><title>Thông báo</title></head><body><h1>Hệ thống đang bảo trì</h1></body></html>"
          .getBytes(StandardCharsets.UTF_8);

  private static final byte[] FIREWALL_PAGE =
      ("<html><head><title>Request Rejected</title></head><body>The requested URL was rejected."
              + " Please consult with your administrator.<br><br>Your support ID is:"
              + " 1234567890123456789</body></html>")
          .getBytes(StandardCharsets.UTF_8);

  private final Exchange exchange;
  private final Fault fault;

  Misbehaviour(Exchange exchange, Fault fault) {
    this.exchange = exchange;
    this.fault = fault;
  }

  void instead(Conversation conversation) throws IOException {
    switch (fault.kind()) {
      case RESET_AFTER_HANDLING, STALL, STALL_BODY, TRUNCATED_JSON ->
          spoil(conversation.carryOut());
      case EXPIRED_SESSION -> send(conversation.expiredSession());
      default -> {
        conversation.noteOnly();
        refuseToHandle(conversation);
      }
    }
  }

  private void spoil(PlatformAnswer answer) {
    byte[] body = answer.body();
    switch (fault.kind()) {
      case STALL -> exchange.stall(fault.hold());
      case STALL_BODY -> exchange.stallHalfWay(200, answer.contentType(), body, fault.hold());
      case TRUNCATED_JSON ->
          exchange.send(200, answer.contentType(), Arrays.copyOf(body, body.length / 2));
      default -> exchange.reset();
    }
  }

  private void refuseToHandle(Conversation conversation) {
    switch (fault.kind()) {
      case HTML_PAGE -> exchange.send(200, HTML, PROXY_PAGE);
      case FIREWALL_PAGE -> exchange.send(fault.status(), HTML, FIREWALL_PAGE);
      case BARE_ERROR -> send(conversation.bareError());
      case SERVER_ERROR -> serverError();
      default -> exchange.reset();
    }
  }

  private void serverError() {
    fault
        .retryAfter()
        .ifPresent(
            pause -> exchange.header(HttpHeader.RETRY_AFTER, Long.toString(pause.toSeconds())));
    exchange.send(fault.status(), HTML, PROXY_PAGE);
  }

  private void send(PlatformAnswer answer) {
    exchange.send(200, answer.contentType(), answer.body());
  }
}
