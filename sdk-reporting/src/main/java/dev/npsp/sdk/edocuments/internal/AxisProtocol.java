package dev.npsp.sdk.edocuments.internal;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.edocuments.AxisEntry;
import dev.npsp.sdk.edocuments.AxisMark;
import dev.npsp.sdk.edocuments.Correspondent;
import dev.npsp.sdk.edocuments.EdxmlMessage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What each form of the document axis does in its own way. */
public interface AxisProtocol {

  /** The two types of messages. */
  enum MessageType {
    EDOC("edoc"),
    STATUS("status");

    private final String code;

    MessageType(String code) {
      this.code = code;
    }

    /** The code as it is sent. */
    public String code() {
      return code;
    }
  }

  /**
   * Messages of one type in a range of days, both included.
   *
   * @param type documents or statuses
   * @param from the first day
   * @param until the last
   */
  record Listing(MessageType type, LocalDate from, LocalDate until) {}

  /** Names a call of which nothing was sent. */
  Origin origin(String label);

  String send(MessageType type, Path message);

  List<AxisEntry> received(Listing listing);

  List<AxisEntry> sent(Listing listing);

  EdxmlMessage get(String docId);

  void mark(String docId, AxisMark mark);

  List<Correspondent> agencies();

  void register(Correspondent agency);

  void deregister(String agencyId);

  AxisProtocol with(RequestOptions options);
}
