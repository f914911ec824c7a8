package dev.npsp.sdk.sandbox.internal.directions;

import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.sandbox.SandboxDirection;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.check.MultipartBody;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.data.Agency;
import dev.npsp.sdk.sandbox.internal.directions.HubMessage.Official;
import dev.npsp.sdk.sandbox.internal.directions.HubMessage.Status;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.store.CallCounts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The hub of electronic documents: takes messages in, lists and hands them out to their receivers.
 * The Government Office is one of its senders, played from the test API and from the page.
 */
public final class DocumentHub {
  /** The code of the Government Office. */
  public static final String OFFICE = OfficeDocuments.OFFICE;

  private static final Set<String> TYPES = Set.of("edoc", "status");
  private static final Set<String> MARKS = Set.of("inbox", "processing", "done", "fail");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss");

  private final ReentrantLock lock = new ReentrantLock();
  private final List<HeldMessage> held = new ArrayList<>();
  private final Set<String> locked = new HashSet<>();
  private final Set<String> roots;
  private final CallCounts counts;
  private final byte[] secret;
  private final Clock clock;
  private final OfficeDocuments office;
  private int lastId;

  /**
   * One request.
   *
   * @param path what comes behind the prefix of this wire
   * @param length the length that was told; less than 0 when it was not
   */
  public record Asked(
      String method,
      String path,
      Map<String, String> query,
      String systemId,
      String secretKey,
      String contentType,
      long length,
      byte[] body) {}

  public DocumentHub(List<Agency> agencies, CallCounts counts, SandboxOptions options) {
    this.roots =
        agencies.stream()
            .map(agency -> AgencyCodes.root(agency.code()))
            .collect(Collectors.toUnmodifiableSet());
    this.counts = counts;
    this.secret = options.password().getBytes(StandardCharsets.UTF_8);
    this.clock = options.clock();
    this.office =
        new OfficeDocuments(
            agencies.stream().collect(Collectors.toMap(Agency::code, Agency::name)));
  }

  // ---- the wire

  /** The answer to a request. */
  public HubReply answer(Asked asked) {
    count(asked);
    if (!isAgency(asked.systemId())) {
      return HubReply.unlicensed();
    }
    if (!MessageDigest.isEqual(asked.secretKey().getBytes(StandardCharsets.UTF_8), secret)) {
      return HubReply.unauthorized();
    }
    try {
      return call(asked);
    } catch (HubRefusal refusal) {
      return refusal.reply();
    }
  }

  /** A call that misbehaviour keeps from being carried out is counted all the same. */
  public void count(Asked asked) {
    counts.call(asked.path().substring(asked.path().lastIndexOf('/') + 1));
  }

  private HubReply call(Asked asked) throws HubRefusal {
    return switch (asked.method() + " " + asked.path()) {
      case "POST v1/sendEdoc" -> send(asked);
      case "GET v1/syncReceivedEdocList" -> list(asked);
      case "GET v1/getEdoc" -> get(asked);
      case "POST v1/updateStatus" -> mark(asked);
      default -> HubReply.plain(404, "Not found");
    };
  }

  private HubReply send(Asked asked) throws HubRefusal {
    if (asked.length() < 0) {
      return HubReply.plain(
          400, "IncorrectInput: Failed to read the request form. Unexpected end of Stream");
    }
    byte[] file = new byte[0];
    String type = "";
    for (MultipartBody.Part part : parts(asked)) {
      if (part.name().equals("edocFile")) {
        file = part.content();
      } else if (part.name().equals("messageType")) {
        type = new String(part.content(), StandardCharsets.UTF_8);
      }
    }
    if (file.length == 0 || !TYPES.contains(type)) {
      throw HubRefusal.badFile("Phải gồm edocFile và messageType là edoc hoặc status");
    }
    HubMessage message = MessageInspection.read(file, type);
    if (!message.sender().equals(asked.systemId())) {
      throw HubRefusal.foreignSender(message.sender());
    }
    String docId = take(type, file, message);
    return HubReply.ok(json -> json.writeStringField("docId", docId));
  }

  private static List<MultipartBody.Part> parts(Asked asked) throws HubRefusal {
    try {
      return MultipartBody.parts(asked.contentType(), asked.body());
    } catch (Refusal refusal) {
      throw HubRefusal.badFile(refusal.message());
    }
  }

  private String take(String type, byte[] file, HubMessage message) throws HubRefusal {
    lock.lock();
    try {
      List<String> receivers = receivers(message);
      for (String receiver : receivers) {
        if (!isAgency(receiver)) {
          throw HubRefusal.unknownReceiver(receiver);
        }
        if (locked.contains(receiver)) {
          throw HubRefusal.locked(receiver);
        }
      }
      return hold(type, file, Optional.of(message), receivers);
    } finally {
      lock.unlock();
    }
  }

  /**
   * A status names no receiver: it goes to the issuer, and what the issuer asks to all who have it.
   */
  private List<String> receivers(HubMessage message) {
    if (message instanceof Official document) {
      return document.receivers();
    }
    Status status = (Status) message;
    if (!status.isRecall()) {
      return List.of(status.issuer());
    }
    return held.stream()
        .flatMap(each -> each.content().stream())
        .filter(each -> each instanceof Official)
        .map(each -> (Official) each)
        .filter(
            each ->
                each.documentId().equals(status.documentId())
                    && each.sender().equals(status.sender()))
        .flatMap(each -> each.receivers().stream())
        .distinct()
        .toList();
  }

  private String hold(
      String type, byte[] file, Optional<HubMessage> content, List<String> receivers) {
    String docId = "D-" + ++lastId;
    held.add(new HeldMessage(docId, type, file, content, receivers, now()));
    return docId;
  }

  private HubReply list(Asked asked) throws HubRefusal {
    String type = asked.query().getOrDefault("messageType", "");
    if (!TYPES.contains(type)) {
      throw HubRefusal.badFile("messageType phải là edoc hoặc status");
    }
    LocalDate from = day(asked, "fromDate");
    LocalDate until = day(asked, "toDate");
    String agency = asked.systemId();
    lock.lock();
    try {
      List<HeldMessage> found =
          held.stream()
              .filter(each -> each.type().equals(type) && each.isFor(agency))
              .filter(each -> isBetween(each.arrived(), from, until))
              .toList();
      return HubReply.ok(json -> HubRows.list(json, found, agency));
    } finally {
      lock.unlock();
    }
  }

  private static boolean isBetween(Instant arrived, LocalDate from, LocalDate until) {
    LocalDate day = VietnamTime.local(arrived).toLocalDate();
    return !day.isBefore(from) && !day.isAfter(until);
  }

  private static LocalDate day(Asked asked, String name) throws HubRefusal {
    try {
      return LocalDate.parse(asked.query().getOrDefault(name, ""), DAY);
    } catch (DateTimeException e) {
      throw HubRefusal.badFile(name + " phải có dạng yyyy/MM/dd");
    }
  }

  private HubReply get(Asked asked) throws HubRefusal {
    lock.lock();
    try {
      HeldMessage found = received(asked.query().getOrDefault("docId", ""), asked.systemId());
      return HubReply.ok(json -> HubRows.message(json, found));
    } finally {
      lock.unlock();
    }
  }

  private HubReply mark(Asked asked) throws HubRefusal {
    JsonObject message = Wire.object(asked.body());
    if (message == null || !MARKS.contains(message.text("status"))) {
      throw HubRefusal.badFile("Nội dung phải gồm docId và status");
    }
    lock.lock();
    try {
      received(message.text("docId"), asked.systemId())
          .mark(asked.systemId(), message.text("status"), now());
      return HubReply.ok(json -> {});
    } finally {
      lock.unlock();
    }
  }

  private HeldMessage received(String docId, String agency) throws HubRefusal {
    HeldMessage found = find(docId);
    if (found == null || !found.isFor(agency)) {
      throw HubRefusal.badFile("Không có gói tin " + docId);
    }
    return found;
  }

  private @Nullable HeldMessage find(String docId) {
    return held.stream().filter(each -> each.docId().equals(docId)).findFirst().orElse(null);
  }

  private boolean isAgency(String code) {
    return AgencyCodes.isAgency(code) && roots.contains(AgencyCodes.root(code));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  static String moment(Instant at) {
    return MOMENT.format(VietnamTime.local(at));
  }

  // ---- the Government Office

  /** Issues an instruction; gives the id of the document. */
  public String issue(String subject, LocalDate due, List<String> receivers) {
    return issue(office.instruction(today(), subject, due, receivers));
  }

  /** Changes an earlier one ({@code 2}), or puts another in its place ({@code 3}). */
  public String amend(String kind, String documentId, String subject, LocalDate due) {
    return issue(office.amendment(today(), kind, issued(documentId), subject, due));
  }

  /** Asks all receivers to give an instruction back. */
  public void recall(String documentId, String reason) {
    issued(documentId);
    takeFromOffice("status", office.recall(now(), documentId, reason));
  }

  private String issue(OfficeDocuments.Written written) {
    takeFromOffice("edoc", written.edxml());
    return written.documentId();
  }

  private void takeFromOffice(String type, byte[] edxml) {
    try {
      take(type, edxml, MessageInspection.read(edxml, type));
    } catch (HubRefusal refusal) {
      throw new IllegalArgumentException(refusal.getMessage(), refusal);
    }
  }

  private LocalDate today() {
    return VietnamTime.local(clock.instant()).toLocalDate();
  }

  private Official issued(String documentId) {
    lock.lock();
    try {
      return held.stream()
          .flatMap(each -> each.content().stream())
          .filter(each -> each instanceof Official)
          .map(each -> (Official) each)
          .filter(each -> each.documentId().equals(documentId))
          .filter(each -> each.sender().equals(OfficeDocuments.OFFICE))
          .findFirst()
          .orElseThrow(() -> new NoSuchElementException("no document " + documentId));
    } finally {
      lock.unlock();
    }
  }

  // ---- what else happens at a hub

  /** Hands a message to a receiver as it is, unread; gives its id. */
  public String deliver(String receiver, String type, byte[] edxml) {
    if (!TYPES.contains(type)) {
      throw new IllegalArgumentException("the type is edoc or status, not " + type);
    }
    lock.lock();
    try {
      return hold(type, edxml, Optional.empty(), List.of(receiver));
    } finally {
      lock.unlock();
    }
  }

  /** The same message comes once more, under an id of its own. */
  public String repeat(String docId) {
    lock.lock();
    try {
      HeldMessage found = find(docId);
      if (found == null) {
        throw new NoSuchElementException("no message " + docId);
      }
      return hold(found.type(), found.edxml(), found.content(), found.receivers());
    } finally {
      lock.unlock();
    }
  }

  /** From now on nothing is taken for that receiver. */
  public void lockOut(String agency) {
    lock.lock();
    try {
      locked.add(agency);
    } finally {
      lock.unlock();
    }
  }

  /** The ids of the messages that an agency gets, oldest first. */
  public List<String> messagesFor(String agency) {
    lock.lock();
    try {
      return held.stream().filter(each -> each.isFor(agency)).map(HeldMessage::docId).toList();
    } finally {
      lock.unlock();
    }
  }

  /** How far a receiver's system is with a message. */
  public String markOf(String docId, String agency) {
    lock.lock();
    try {
      HeldMessage found = find(docId);
      if (found == null) {
        throw new NoSuchElementException("no message " + docId);
      }
      return found.markOf(agency);
    } finally {
      lock.unlock();
    }
  }

  /** All directions, the oldest first. */
  public List<SandboxDirection> board() {
    lock.lock();
    try {
      DirectionsBoard board = new DirectionsBoard();
      held.forEach(each -> each.content().ifPresent(message -> board.add(message, each.arrived())));
      return board.directions(clock.instant());
    } finally {
      lock.unlock();
    }
  }

  /** Forgets all messages; numbers are not given twice. */
  public void clear() {
    lock.lock();
    try {
      held.clear();
      locked.clear();
    } finally {
      lock.unlock();
    }
  }
}
