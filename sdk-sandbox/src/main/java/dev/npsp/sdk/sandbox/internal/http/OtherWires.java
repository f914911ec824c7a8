package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.internal.hagiang.HaGiangGateway;
import dev.npsp.sdk.sandbox.internal.igate.IgateEndpoint;
import dev.npsp.sdk.sandbox.internal.igate.IgateReply;
import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import java.io.IOException;

/** The wires to portals beside {@code mapi}, each behind a prefix of ours. */
final class OtherWires {
  static final String IGATE = "/igate/";
  static final String HA_GIANG = "/hagiang/";

  private static final String JSON = "application/json;charset=UTF-8";

  private final Rooms rooms;
  private final PortalRules rules;

  OtherWires(Rooms rooms, PortalRules rules) {
    this.rooms = rooms;
    this.rules = rules;
  }

  static boolean serve(String path) {
    return path.startsWith(IGATE)
        || (path.startsWith(HA_GIANG) && HaGiangGateway.serves(path.substring(HA_GIANG.length())));
  }

  void answer(Exchange exchange, String path) throws IOException {
    if (path.startsWith(IGATE)) {
      igate(exchange, path.substring(IGATE.length()));
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
