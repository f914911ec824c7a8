package dev.npsp.sdk.feeds.internal.judicialrecord;

import dev.npsp.sdk.core.callback.CallbackHandler;
import dev.npsp.sdk.core.callback.InboundEndpoint;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundRefusals;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRoute;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.feeds.FeedDelivery;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.feeds.FeedKind;
import dev.npsp.sdk.feeds.FeedOutcome;
import dev.npsp.sdk.feeds.JudicialRecordDossier;
import dev.npsp.sdk.feeds.JudicialRecordSettings;
import dev.npsp.sdk.feeds.internal.FeedRule;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordSheet.EndpointAnswerMessage;
import dev.npsp.sdk.feeds.internal.judicialrecord.JudicialRecordSheet.IssuedNumberMessage;
import dev.npsp.sdk.wire.InboundJson;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives out numbers and takes dossiers in, with an inbox behind it. */
public final class InboxJudicialRecordEndpoint implements InboundEndpoint {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.inbound");

  /** The last part of the path where numbers are given out. */
  private static final String ISSUE_NUMBER = "LayMaHoSo";

  /** The last part of the path where dossiers arrive. */
  private static final String RECEIVE = "TaoHoSo";

  private static final int OK = 200;

  /** What the one peer answers a caller without the code. */
  private static final int BAD_REQUEST = 400;

  private final Json json;
  private final JudicialRecordSettings settings;
  private final FeedInbox inbox;
  private final FeedRule rule;
  private final JudicialRecordMapping mapping;
  private final Consumer<? super FeedDelivery> taken;

  public InboxJudicialRecordEndpoint(
      Json json,
      JudicialRecordSettings settings,
      FeedInbox inbox,
      Consumer<? super FeedDelivery> taken) {
    this.json = json;
    this.settings = settings;
    this.inbox = inbox;
    this.rule = new FeedRule(inbox);
    this.mapping = new JudicialRecordMapping(json, settings);
    this.taken = taken;
  }

  /** By the last part of the name, in any letter case, whatever stands before it. */
  @Override
  public Optional<InboundRoute> route(String name) {
    String operation = name.substring(name.lastIndexOf('/') + 1);
    if (operation.equalsIgnoreCase(ISSUE_NUMBER)) {
      return Optional.of(route(ISSUE_NUMBER, "GET", request -> issueNumber()));
    }
    return operation.equalsIgnoreCase(RECEIVE)
        ? Optional.of(route(RECEIVE, "POST", request -> receive(request.body())))
        : Optional.empty();
  }

  private InboundRoute route(String name, String method, CallbackHandler handler) {
    return InboundRoute.builder(name, handler)
        .method(method)
        .guard(settings.guard())
        .bodyLimit((int) Math.min(settings.requestLimit(), Integer.MAX_VALUE - 1))
        .refusals(this::refusal)
        .build();
  }

  private InboundReply refusal(InboundOutcome outcome, int status) {
    return switch (outcome) {
      case FOREIGN_CALLER ->
          refused(outcome, BAD_REQUEST, "not admitted", "Mã truy cập không đúng");
      case NOT_SERVED -> refused(outcome, status, "not served", "Không có dịch vụ này");
      case TOO_LARGE -> refused(outcome, status, "too large", "Dung lượng vượt quá giới hạn");
      case INCOMPLETE -> refused(outcome, status, "incomplete", "Hồ sơ không đầy đủ");
      default -> InboundRefusals.plain().answer(outcome, status);
    };
  }

  private InboundReply issueNumber() {
    String number = inbox.issueNumber(FeedKind.JUDICIAL_RECORD).value();
    return InboundReply.accepted(json.write(new IssuedNumberMessage(number))).about(number);
  }

  private InboundReply receive(ByteBuffer body) {
    JudicialRecordDossier dossier;
    try {
      dossier = mapping.toDossier(InboundJson.object(json, body));
    } catch (JsonUnreadable e) {
      return refused(
          InboundOutcome.REJECTED,
          OK,
          "not readable",
          "Không đọc được hồ sơ: " + e.what().vietnamese());
    }
    FeedDelivery arrival = rule.take(dossier);
    taken.accept(arrival);
    return answer(arrival.outcome()).about(dossier.nationalNumber().value());
  }

  private InboundReply answer(FeedOutcome outcome) {
    return switch (outcome) {
      case CREATED, SUPPLEMENTED -> InboundReply.accepted(yes());
      case REPEATED -> InboundReply.repeated(yes());
      case CONFLICTING -> InboundReply.refused(no("Mã hồ sơ đã tồn tại và không chờ bổ sung"));
    };
  }

  private byte[] yes() {
    return json.write(EndpointAnswerMessage.yes());
  }

  /** The one place where a request is turned away, so that the host can see it; words stay out. */
  private InboundReply refused(InboundOutcome outcome, int status, String reason, String why) {
    LOG.warn("a request to the judicial record endpoint was refused: {}", reason);
    return InboundReply.of(outcome, status, no(why));
  }

  private byte[] no(String why) {
    return json.write(EndpointAnswerMessage.no(why));
  }
}
