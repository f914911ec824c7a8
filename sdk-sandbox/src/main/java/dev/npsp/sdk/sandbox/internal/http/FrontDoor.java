package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.internal.agency.FiledPapers;
import dev.npsp.sdk.sandbox.internal.feeds.FeedReply;
import dev.npsp.sdk.sandbox.internal.feeds.FeedRoom;
import dev.npsp.sdk.sandbox.internal.lgsp.LgspRoom;
import dev.npsp.sdk.sandbox.internal.mapi.MapiReply;
import dev.npsp.sdk.sandbox.internal.pay.PaymentPlatform;
import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import dev.npsp.sdk.sandbox.internal.results.ResultStore;
import dev.npsp.sdk.sandbox.internal.web.OpenGateway;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Finds the room a request is for. The portal stands at the root and, once more, behind each name
 * of the adapter.
 */
public final class FrontDoor extends Handler.Abstract {
  public static final String ADAPTER = "/VXPAdapter/RestService/forward";
  private static final List<String> ADAPTERS = List.of(ADAPTER, "/XrdAdapter/RestService/forward");
  private static final String JSON = "application/json;charset=UTF-8";
  private static final String PLAIN = "text/plain;charset=UTF-8";

  private final Rooms rooms;
  private final PortalRules rules;
  private final OwnCallers ownCallers;
  private final TestApi testApi;
  private final OtherWires otherWires;
  private final BoardPage boardPage;

  public FrontDoor(Rooms rooms, SandboxOptions options) {
    this.rooms = rooms;
    this.rules = new PortalRules(options.requireDestination());
    this.ownCallers = new OwnCallers(options);
    this.testApi = new TestApi(rooms);
    this.otherWires = new OtherWires(rooms, rules);
    this.boardPage = new BoardPage(rooms.hub());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Exchange exchange = new Exchange(request, response, callback);
    try {
      enter(exchange);
    } catch (BodyTooLarge e) {
      exchange.turnAway(413, PLAIN, bytes("The body is too large"));
    }
    return true;
  }

  private void enter(Exchange exchange) throws IOException {
    String path = exchange.path();
    if (LgspRoom.serves(path)) {
      throughHub(exchange);
    } else {
      enter(exchange, path);
    }
  }

  /** What the hub lets pass comes in at the portal, as if it had been sent there. */
  private void throughHub(Exchange exchange) throws IOException {
    LgspRoom hub = rooms.lgsp();
    LgspRoom.Asked asked = asked(exchange);
    if (LgspRoom.isToken(asked.path())) {
      LgspRoom.Reply reply = hub.token(asked, exchange.body(PortalRules.LARGEST_FORM));
      exchange.send(reply.status(), JSON, reply.body());
      return;
    }
    LgspRoom.Reply refusal = hub.refusal(asked);
    if (refusal == null) {
      enter(exchange, hub.portalPath(asked));
    } else {
      exchange.turnAway(refusal.status(), JSON, refusal.body());
    }
  }

  private static LgspRoom.Asked asked(Exchange exchange) {
    return new LgspRoom.Asked(
        exchange.method(),
        exchange.path(),
        exchange.header("Content-Type"),
        exchange.header("Authorization"),
        exchange.header("X-Authentication-Token"),
        exchange.header("lgspaccesstoken"),
        exchange.header("service-code"),
        exchange.parameter("serviceType"),
        exchange.parameter("serviceName"),
        exchange.parameter("grant_type"));
  }

  private void enter(Exchange exchange, String path) throws IOException {
    String adapter = adapterOf(path);
    if (adapter == null) {
      route(exchange, path, false);
    } else if (!exchange.header("Upgrade").isEmpty()) {
      exchange.turnAway(400, PLAIN, bytes("The adapter does not upgrade connections"));
    } else {
      route(exchange, path.substring(adapter.length()), true);
    }
  }

  private static @Nullable String adapterOf(String path) {
    return ADAPTERS.stream()
        .filter(adapter -> path.startsWith(adapter + "/"))
        .findFirst()
        .orElse(null);
  }

  private void route(Exchange exchange, String path, boolean throughAdapter) throws IOException {
    PaymentPlatform platform = rooms.payments().platform();
    switch (path) {
      case "/mapi/login" -> login(exchange, throughAdapter);
      case "/mapi/g" -> call(exchange, throughAdapter);
      case "/pp/init" -> platform(exchange, throughAdapter, platform::init);
      case "/pp/query" -> platform(exchange, throughAdapter, platform::query);
      case "/pp/bill" -> platform(exchange, throughAdapter, platform::bill);
      case "/kho/tracuu" -> store(exchange, throughAdapter, rooms.results()::search);
      case "/kho/ketqua" -> store(exchange, throughAdapter, rooms.results()::push);
      case "/kho/taptin" -> store(exchange, throughAdapter, rooms.results()::file);
      case "/jsp/rest.jsp" -> openGateway(exchange);
      case "/pp/bank-result" -> platform(exchange, throughAdapter, rooms.bank()::result);
      case "/bills/dptracuuthanhtoanhs" ->
          platform(exchange, throughAdapter, rooms.bank()::inquiry);
      case "/keypay/create" ->
          platform(exchange, throughAdapter, rooms.payments().keyPay()::create);
      case "/keypay/detail" ->
          platform(exchange, throughAdapter, rooms.payments().keyPay()::detail);
      case "/paygov/create" ->
          platform(exchange, throughAdapter, rooms.payments().payGov()::create);
      case "/pay" -> own(exchange, this::payPage);
      case "/receipt" -> own(exchange, this::receipt);
      case "/directions" -> own(exchange, boardPage::answer);
      default -> other(exchange, path);
    }
  }

  private void other(Exchange exchange, String path) throws IOException {
    if (path.startsWith("/sandbox/")) {
      own(exchange, asked -> testApi.answer(asked, path.substring("/sandbox/".length())));
    } else if (path.startsWith(FiledPapers.FOLDER)) {
      paper(exchange, path);
    } else if (otherWires.serve(path)) {
      otherWires.answer(exchange, path);
    } else if (FeedRoom.serves(path)) {
      feed(exchange, path);
    } else {
      exchange.turnAway(404, PLAIN, bytes("Not found"));
    }
  }

  /** A page of the sandbox's own, or a call of its test API. */
  @FunctionalInterface
  private interface OwnPage {
    void answer(Exchange exchange) throws IOException;
  }

  private void own(Exchange exchange, OwnPage page) throws IOException {
    String wrong = ownCallers.wrong(exchange);
    if (wrong == null) {
      page.answer(exchange);
    } else {
      exchange.turnAway(403, PLAIN, bytes(wrong));
    }
  }

  private void login(Exchange exchange, boolean throughAdapter) throws IOException {
    String wrong = rules.wrong(exchange, throughAdapter);
    if (wrong == null) {
      exchange.send(200, JSON, rooms.mapi().login(exchange.body()).json());
    } else {
      exchange.turnAway(200, JSON, MapiReply.refused(wrong).json());
    }
  }

  private void call(Exchange exchange, boolean throughAdapter) throws IOException {
    String wrong = rules.wrong(exchange, throughAdapter);
    if (wrong != null) {
      exchange.turnAway(200, JSON, MapiReply.refused(wrong).json());
      return;
    }
    byte[] body = exchange.body();
    String wrongStart = PortalRules.wrongStart(body);
    if (wrongStart != null) {
      exchange.send(200, JSON, MapiReply.refused(wrongStart).json());
      return;
    }
    Fault fault = rooms.faults().forCall();
    if (fault == null) {
      exchange.send(200, JSON, rooms.mapi().call(body).json());
    } else {
      new Misbehaviour(exchange, fault).instead(new MapiConversation(rooms.mapi(), body));
    }
  }

  /** One of the platform's three messages. */
  @FunctionalInterface
  interface PlatformMessage {
    PlatformAnswer answer(byte[] body) throws IOException;
  }

  private void platform(Exchange exchange, boolean throughAdapter, PlatformMessage message)
      throws IOException {
    String wrong = rules.wrong(exchange, throughAdapter);
    if (wrong != null) {
      PlatformAnswer refusal = PaymentPlatform.refusal(wrong);
      exchange.turnAway(200, refusal.contentType(), refusal.body());
      return;
    }
    byte[] body = exchange.body();
    Fault fault = rooms.faults().forCall();
    if (fault == null) {
      PlatformAnswer answer = message.answer(body);
      exchange.send(200, answer.contentType(), answer.body());
    } else {
      new Misbehaviour(exchange, fault).instead(new PlatformConversation(message, body));
    }
  }

  private void store(Exchange exchange, boolean throughAdapter, PlatformMessage message)
      throws IOException {
    String wrong = rules.wrong(exchange, throughAdapter);
    if (wrong == null) {
      converse(exchange, exchange.body(), message, ResultStore.bareError());
    } else {
      exchange.turnAway(200, JSON, MapiReply.refused(wrong).json());
    }
  }

  /** A form, not JSON; whoever sends something else gets what the gateway says to nonsense. */
  private void openGateway(Exchange exchange) throws IOException {
    boolean isForm =
        exchange.method().equals("POST")
            && exchange.header("Content-Type").startsWith("application/x-www-form-urlencoded");
    PlatformMessage message = body -> rooms.openGateway().answer(isForm ? body : new byte[0]);
    byte[] form = exchange.body(PortalRules.LARGEST_FORM);
    converse(exchange, form, message, OpenGateway.bareError());
  }

  private void converse(
      Exchange exchange, byte[] body, PlatformMessage message, PlatformAnswer bareError)
      throws IOException {
    Fault fault = rooms.faults().forCall();
    if (fault == null) {
      PlatformAnswer answer = message.answer(body);
      exchange.send(200, answer.contentType(), answer.body());
    } else {
      new Misbehaviour(exchange, fault).instead(new RoomConversation(message, body, bareError));
    }
  }

  private void feed(Exchange exchange, String path) throws IOException {
    byte[] body = exchange.body();
    String authorization = exchange.header("Authorization");
    Supplier<FeedReply> call =
        () -> rooms.feeds().answer(exchange.method(), path, authorization, body);
    Fault fault = FeedRoom.isLogin(path) ? null : rooms.faults().forCall();
    if (fault != null && fault.kind() != Fault.Kind.EXPIRED_SESSION) {
      new Misbehaviour(exchange, fault).instead(new FeedConversation(call));
      return;
    }
    if (fault != null) {
      rooms.feeds().expireTokens();
    }
    FeedReply reply = call.get();
    exchange.send(reply.status(), JSON, reply.body());
  }

  private void payPage(Exchange exchange) throws IOException {
    String token = exchange.parameter("token");
    if (exchange.method().equals("POST")) {
      String form = new String(exchange.body(PortalRules.LARGEST_FORM), StandardCharsets.UTF_8);
      rooms.payments().page().press(token, !form.contains("choice=refuse"));
      exchange.redirect("pay?token=" + token);
      return;
    }
    PlatformAnswer page = rooms.payments().page().show(token);
    exchange.send(200, page.contentType(), page.body());
  }

  private void receipt(Exchange exchange) throws IOException {
    PlatformAnswer pdf = rooms.payments().platform().receipt(exchange.parameter("token"));
    if (pdf == null) {
      exchange.turnAway(404, PLAIN, bytes("Not found"));
    } else {
      exchange.send(200, pdf.contentType(), pdf.body());
    }
  }

  /** Whoever has the address has the file, as the reference form says. */
  private void paper(Exchange exchange, String path) throws IOException {
    Optional<byte[]> paper = rooms.agencyCaller().papers().at(path);
    if (paper.isPresent()) {
      exchange.send(200, "application/pdf", paper.get());
    } else {
      exchange.turnAway(404, PLAIN, bytes("Not found"));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
