package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.internal.directions.DocumentHub;
import dev.npsp.sdk.sandbox.internal.directions.HubReply;
import dev.npsp.sdk.sandbox.internal.hagiang.HaGiangGateway;
import dev.npsp.sdk.sandbox.internal.igate.IgateEndpoint;
import dev.npsp.sdk.sandbox.internal.igate.IgateReply;
import dev.npsp.sdk.sandbox.internal.onestop.OneStopGateway;
import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import dev.npsp.sdk.sandbox.internal.reference.OfficeReply;
import dev.npsp.sdk.sandbox.internal.reference.ReferenceOffice;
import dev.npsp.sdk.sandbox.internal.web.PublicApi;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The wires beside {@code mapi}, each behind a prefix of ours; and that of the rebuilt portal's
 * pages, whose prefix is its own.
 */
final class OtherWires {
  static final String IGATE = "/igate/";
  static final String HA_GIANG = "/hagiang/";
  static final String THANH_HOA = "/thanhhoa/";
  static final String DIEN_BIEN = "/dienbien/";
  static final String REPORTING = "/reporting/";
  static final String HUB = "/edoc/";
  static final String REFERENCE = "/reference/";

  private static final String JSON = "application/json;charset=UTF-8";

  private final Rooms rooms;
  private final PortalRules rules;

  OtherWires(Rooms rooms, PortalRules rules) {
    this.rooms = rooms;
    this.rules = rules;
  }

  boolean serve(String path) {
    return path.startsWith(IGATE)
        || path.startsWith(REPORTING)
        || path.startsWith(HUB)
        || path.startsWith(REFERENCE)
        || path.startsWith(PublicApi.PREFIX)
        || (path.startsWith(HA_GIANG) && HaGiangGateway.serves(path.substring(HA_GIANG.length())))
        || (path.startsWith(THANH_HOA)
            && rooms.thanhHoa().serves(path.substring(THANH_HOA.length())))
        || (path.startsWith(DIEN_BIEN)
            && rooms.dienBien().serves(path.substring(DIEN_BIEN.length())));
  }

  void answer(Exchange exchange, String path) throws IOException {
    if (path.startsWith(IGATE)) {
      igate(exchange, path.substring(IGATE.length()));
    } else if (path.startsWith(THANH_HOA)) {
      oneStop(rooms.thanhHoa(), exchange, path.substring(THANH_HOA.length()));
    } else if (path.startsWith(DIEN_BIEN)) {
      oneStop(rooms.dienBien(), exchange, path.substring(DIEN_BIEN.length()));
    } else if (path.startsWith(REPORTING)) {
      office(rooms.reporting(), exchange, path.substring(REPORTING.length()));
    } else if (path.startsWith(REFERENCE)) {
      office(rooms.petitions(), exchange, path.substring(REFERENCE.length()));
    } else if (path.startsWith(HUB)) {
      hub(exchange, path.substring(HUB.length()));
    } else if (path.startsWith(PublicApi.PREFIX)) {
      publicApi(exchange, path);
    } else {
      haGiang(exchange, path.substring(HA_GIANG.length()));
    }
  }

  private void igate(Exchange exchange, String path) throws IOException {
    IgateEndpoint endpoint = rooms.igate();
    IgateEndpoint.Asked asked =
        new IgateEndpoint.Asked(
            exchange.method(),
            path,
            exchange.parameters(),
            exchange.header("Authorization"),
            exchange.header("Content-Type"),
            exchange.body());
    Fault fault = IgateEndpoint.isLogin(path) ? null : rooms.faults().forCall();
    if (fault != null && fault.kind() != Fault.Kind.EXPIRED_SESSION) {
      new Misbehaviour(exchange, fault)
          .instead(
              new Played(
                  () -> endpoint.answer(asked).body(),
                  () -> endpoint.count(asked),
                  IgateReply.bareError()));
      return;
    }
    if (fault != null) {
      endpoint.expire(asked);
    }
    IgateReply reply = endpoint.answer(asked);
    exchange.send(reply.status(), JSON, reply.body());
  }

  private void oneStop(OneStopGateway gateway, Exchange exchange, String path) throws IOException {
    boolean takesBody = gateway.takesBody(path);
    String wrong = takesBody ? rules.wrong(exchange, false) : wrongQuestion(exchange);
    if (wrong != null) {
      OneStopGateway.Reply refusal = OneStopGateway.refusal(wrong);
      exchange.turnAway(200, refusal.contentType(), refusal.body());
      return;
    }
    Map<String, String> parameters = exchange.parameters();
    byte[] body = takesBody ? exchange.body() : new byte[0];
    Fault fault = rooms.faults().forCall();
    if (fault == null) {
      OneStopGateway.Reply reply = answered(gateway, path, parameters, body);
      exchange.send(200, reply.contentType(), reply.body());
    } else {
      new Misbehaviour(exchange, fault)
          .instead(
              new Played(
                  () -> answered(gateway, path, parameters, body).body(),
                  () -> gateway.count(path),
                  OneStopGateway.refusal("").body()));
    }
  }

  private static OneStopGateway.Reply answered(
      OneStopGateway gateway, String path, Map<String, String> parameters, byte[] body)
      throws IOException {
    return gateway.takesBody(path) ? gateway.take(path, body) : gateway.ask(path, parameters);
  }

  private static @Nullable String wrongQuestion(Exchange exchange) {
    return exchange.method().equals("GET") ? null : "Chỉ nhận phương thức GET";
  }

  private void office(ReferenceOffice office, Exchange exchange, String path) throws IOException {
    ReferenceOffice.Asked asked =
        new ReferenceOffice.Asked(
            exchange.method(),
            path,
            exchange.parameters(),
            exchange.header("Authorization"),
            exchange.body());
    Fault fault = ReferenceOffice.isLogin(path) ? null : rooms.faults().forCall();
    if (fault != null && fault.kind() != Fault.Kind.EXPIRED_SESSION) {
      new Misbehaviour(exchange, fault)
          .instead(
              new Played(
                  () -> office.answer(asked).body(),
                  () -> office.count(asked),
                  OfficeReply.bareError()));
      return;
    }
    if (fault != null) {
      office.expire(asked);
    }
    OfficeReply reply = office.answer(asked);
    exchange.send(reply.status(), JSON, reply.body());
  }

  private void hub(Exchange exchange, String path) throws IOException {
    DocumentHub hub = rooms.hub();
    DocumentHub.Asked asked =
        new DocumentHub.Asked(
            exchange.method(),
            path,
            exchange.parameters(),
            exchange.header("X-SystemId"),
            exchange.header("X-SecretKey"),
            exchange.header("Content-Type"),
            exchange.length(),
            exchange.body());
    Fault fault = rooms.faults().forCall();
    if (fault != null && fault.kind() != Fault.Kind.EXPIRED_SESSION) {
      new Misbehaviour(exchange, fault)
          .instead(
              new Played(
                  () -> hub.answer(asked).body(), () -> hub.count(asked), HubReply.hubFailure()));
      return;
    }
    if (fault != null) {
      hub.count(asked);
    }
    HubReply reply = fault == null ? hub.answer(asked) : HubReply.unauthorized();
    exchange.send(reply.status(), reply.contentType(), reply.body());
  }

  private void haGiang(Exchange exchange, String path) throws IOException {
    HaGiangGateway gateway = rooms.haGiang();
    String wrong = rules.wrong(exchange, false);
    if (wrong != null) {
      exchange.turnAway(200, JSON, HaGiangGateway.refusal(wrong));
      return;
    }
    String agency = exchange.parameter("MaDinhDanhDV");
    String isUpdating = exchange.parameter("isUpdating");
    byte[] body = exchange.body();
    Fault fault = rooms.faults().forCall();
    if (fault == null) {
      exchange.send(200, JSON, gateway.answer(path, agency, isUpdating, body));
    } else {
      new Misbehaviour(exchange, fault)
          .instead(
              new Played(
                  () -> gateway.answer(path, agency, isUpdating, body),
                  () -> gateway.count(path),
                  HaGiangGateway.bareError()));
    }
  }

  private void publicApi(Exchange exchange, String path) throws IOException {
    PublicApi api = rooms.publicApi();
    boolean isJson = exchange.header("Content-Type").startsWith("application/json");
    byte[] body = isJson ? exchange.body(PortalRules.LARGEST_FORM) : new byte[0];
    Fault fault = rooms.faults().forCall();
    if (fault == null) {
      PublicApi.Reply reply = api.answer(exchange.method(), path, body);
      exchange.send(reply.status(), reply.contentType(), reply.body());
    } else {
      new Misbehaviour(exchange, fault)
          .instead(
              new Played(
                  () -> api.answer(exchange.method(), path, body).body(),
                  () -> api.count(path),
                  PublicApi.bareError()));
    }
  }

  /** Carries a call out. */
  @FunctionalInterface
  private interface Answering {
    byte[] answer() throws IOException;
  }

  /** A call that misbehaviour plays with. */
  private record Played(Answering answering, Runnable count, byte[] bare) implements Conversation {

    @Override
    public PlatformAnswer carryOut() throws IOException {
      return PlatformAnswer.json(answering.answer());
    }

    @Override
    public void noteOnly() {
      count.run();
    }

    /** The one wire has tokens, which end by their status; the other has no sessions. */
    @Override
    public PlatformAnswer expiredSession() {
      return bareError();
    }

    @Override
    public PlatformAnswer bareError() {
      return PlatformAnswer.json(bare);
    }
  }
}
