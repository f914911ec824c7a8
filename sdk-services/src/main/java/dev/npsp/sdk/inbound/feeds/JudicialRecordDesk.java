package dev.npsp.sdk.inbound.feeds;

import dev.npsp.sdk.core.callback.CallbackRequest;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.internal.judicialrecord.feeds.DeskAnswerMessage;
import dev.npsp.sdk.internal.judicialrecord.feeds.IssuedNumberMessage;
import dev.npsp.sdk.internal.judicialrecord.feeds.JudicialRecordMapping;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What VNeID, or a hub before it, calls at the agency: first it asks for a number, then it hands
 * the dossier over under that number. Bytes in, bytes and status out; any HTTP server will do. Safe
 * for many threads.
 *
 * <p>Both answers are attested: a dossier is answered with HTTP 200 and {@code statusCode} 00 or
 * 01, a caller without the code with HTTP 400. That a repeat which says the same gets 00 again is
 * ours: the peer answers 01, and then a lost answer looks like a failure.
 */
public final class JudicialRecordDesk {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.inbound");

  /** The last part of the path where numbers are given out. */
  public static final String ISSUE_NUMBER = "LayMaHoSo";

  /** The last part of the path where dossiers arrive. */
  public static final String RECEIVE = "TaoHoSo";

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int TOO_LARGE = 413;

  private final Json json;
  private final JudicialRecordSettings settings;
  private final FeedInbox inbox;
  private final FeedRule rule;
  private final JudicialRecordMapping mapping;
  private final Consumer<? super FeedArrival> taken;

  JudicialRecordDesk(
      Json json,
      JudicialRecordSettings settings,
      FeedInbox inbox,
      Consumer<? super FeedArrival> taken) {
    this.json = json;
    this.settings = settings;
    this.inbox = inbox;
    this.rule = new FeedRule(inbox);
    this.mapping = new JudicialRecordMapping(json, settings);
    this.taken = taken;
  }

  /** The most bytes of a body that are taken; a server need not read more than one beyond it. */
  public int requestLimit() {
    return (int) Math.min(settings.requestLimit(), Integer.MAX_VALUE - 1);
  }

  /**
   * Answers a request by the last part of its path, whatever stands before it. An exception of the
   * inbox passes through.
   *
   * @param method {@code GET} or {@code POST}
   * @param path the path as it came
   * @param query the raw query, without the question mark; null or empty when there is none
   */
  public DeskReply answer(
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

  private DeskReply issueNumber() {
    String number = inbox.issueNumber(FeedKind.JUDICIAL_RECORD).value();
    return new DeskReply(OK, json.write(new IssuedNumberMessage(number)));
  }

  private DeskReply receive(byte[] body) {
    if (body.length > settings.requestLimit()) {
      return refused(TOO_LARGE, "too large", "Hồ sơ quá lớn");
    }
    JudicialRecordDossier dossier;
    try {
      dossier = mapping.toDossier(json.tree(body));
    } catch (JsonUnreadable e) {
      return refused(OK, "not readable", "Không đọc được hồ sơ: " + e.getMessage());
    }
    FeedArrival arrival = rule.take(dossier);
    taken.accept(arrival);
    return new DeskReply(
        OK,
        arrival.outcome() == FeedOutcome.CHANGED_UNASKED
            ? no("Mã hồ sơ đã tồn tại và không chờ bổ sung")
            : json.write(DeskAnswerMessage.yes()));
  }

  /** The one place where a request is turned away, so that the host can see it; words stay out. */
  private DeskReply refused(int status, String reason, String why) {
    LOG.warn("a request to the desk of judicial records was refused: {}", reason);
    return new DeskReply(status, no(why));
  }

  private byte[] no(String why) {
    return json.write(DeskAnswerMessage.no(why));
  }
}
