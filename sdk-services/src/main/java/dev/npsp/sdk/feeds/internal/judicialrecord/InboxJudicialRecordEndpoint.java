package dev.npsp.sdk.feeds.internal.judicialrecord;

import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.feeds.EndpointReply;
import dev.npsp.sdk.feeds.FeedDelivery;
import dev.npsp.sdk.feeds.FeedInbox;
import dev.npsp.sdk.feeds.FeedKind;
import dev.npsp.sdk.feeds.FeedOutcome;
import dev.npsp.sdk.feeds.FeedRequest;
import dev.npsp.sdk.feeds.JudicialRecordDossier;
import dev.npsp.sdk.feeds.JudicialRecordEndpoint;
import dev.npsp.sdk.feeds.JudicialRecordSettings;
import dev.npsp.sdk.feeds.internal.FeedRule;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives out numbers and takes dossiers in, with an inbox behind it. */
public final class InboxJudicialRecordEndpoint implements JudicialRecordEndpoint {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.inbound");

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int TOO_LARGE = 413;

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

  @Override
  public int requestLimit() {
    return (int) Math.min(settings.requestLimit(), Integer.MAX_VALUE - 1);
  }

  @Override
  public EndpointReply answer(
      String method, String path, @Nullable String query, CallbackRequest request) {
    FeedRequest asked = FeedRequest.of(method, path, query, request);
    boolean issues = asked.operation().equalsIgnoreCase(ISSUE_NUMBER) && method.equals("GET");
    boolean receives = asked.operation().equalsIgnoreCase(RECEIVE) && method.equals("POST");
    if (!issues && !receives) {
      return refused(NOT_FOUND, "not served", "Không có dịch vụ này");
    }
    if (!settings.guard().admits(asked)) {
      return refused(BAD_REQUEST, "not admitted", "Mã truy cập không đúng");
    }
    return issues ? issueNumber() : receive(request.body());
  }

  private EndpointReply issueNumber() {
    String number = inbox.issueNumber(FeedKind.JUDICIAL_RECORD).value();
    return new EndpointReply(OK, json.write(new IssuedNumberMessage(number)));
  }

  private EndpointReply receive(byte[] body) {
    if (body.length > settings.requestLimit()) {
      return refused(TOO_LARGE, "too large", "Hồ sơ quá lớn");
    }
    JudicialRecordDossier dossier;
    try {
      dossier = mapping.toDossier(json.tree(body));
    } catch (JsonUnreadable e) {
      return refused(OK, "not readable", "Không đọc được hồ sơ: " + e.getMessage());
    }
    FeedDelivery arrival = rule.take(dossier);
    taken.accept(arrival);
    return new EndpointReply(
        OK,
        arrival.outcome() == FeedOutcome.CONFLICTING
            ? no("Mã hồ sơ đã tồn tại và không chờ bổ sung")
            : json.write(EndpointAnswerMessage.yes()));
  }

  /** The one place where a request is turned away, so that the host can see it; words stay out. */
  private EndpointReply refused(int status, String reason, String why) {
    LOG.warn("a request to the judicial record endpoint was refused: {}", reason);
    return new EndpointReply(status, no(why));
  }

  private byte[] no(String why) {
    return json.write(EndpointAnswerMessage.no(why));
  }
}
