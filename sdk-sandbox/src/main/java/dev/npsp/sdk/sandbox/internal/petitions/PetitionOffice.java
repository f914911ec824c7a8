package dev.npsp.sdk.sandbox.internal.petitions;

import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.petitions.HeldPetition.Event;
import dev.npsp.sdk.sandbox.internal.reference.AgencyPath;
import dev.npsp.sdk.sandbox.internal.reference.No;
import dev.npsp.sdk.sandbox.internal.reference.OfficeReply;
import dev.npsp.sdk.sandbox.internal.reference.ReferenceOffice;
import dev.npsp.sdk.sandbox.internal.store.CallCounts;
import dev.npsp.sdk.sandbox.internal.store.Sessions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** The portal's side of petitions: hands them to agencies, records what these do with them. */
public final class PetitionOffice extends ReferenceOffice {
  private static final int PAGE = 20;

  /** What was filed before no calendar counts from. */
  private static final int MOST_DAYS_AGO = 36_500;

  private static final Set<String> RATINGS = Set.of("very-satisfied", "satisfied", "not-satisfied");
  private static final Set<String> MODES = Set.of("directly", "locally", "by-email");

  /** What each thing that an agency does is told with, besides kind and agency. */
  private static final Map<String, Set<String>> MEMBERS =
      Map.of(
          "accepted", Set.of("mode"),
          "refused", Set.of("text"),
          "supplement-requested", Set.of("text"),
          "forwarded", Set.of("to", "text"),
          "passed-on", Set.of("text"),
          "answered", Set.of("text"),
          "published", Set.of());

  private final WorkingCalendar calendar = WorkingCalendar.standard();
  private final Map<String, HeldPetition> held = new LinkedHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();

  public PetitionOffice(Sessions tokens, CallCounts counts, SandboxOptions options) {
    super(tokens, counts, options);
  }

  /** Forgets all petitions. */
  public void clear() {
    lock.lock();
    try {
      held.clear();
    } finally {
      lock.unlock();
    }
  }

  // ---- the citizen

  /** What a citizen files. */
  public record Filing(String name, String phone, String title, String content, String category) {}

  /** A citizen complains, or did so many days ago; the portal gives the code. */
  public String file(String agency, Filing filing, int daysAgo) {
    boolean isWhole = !filing.content().isBlank() && !filing.name().isBlank();
    if (!AgencyPath.isAgency(agency) || !isWhole) {
      throw new IllegalArgumentException("a petition names its agency, who files it, and of what");
    }
    if (daysAgo < 0 || daysAgo > MOST_DAYS_AGO) {
      throw new IllegalArgumentException("daysAgo is 0 to " + MOST_DAYS_AGO);
    }
    lock.lock();
    try {
      String code = String.format(Locale.ROOT, "PAKN-%06d", held.size() + 1);
      Instant at = now().minus(daysAgo, ChronoUnit.DAYS);
      held.put(code, new HeldPetition(code, agency, filing, at));
      return code;
    } finally {
      lock.unlock();
    }
  }

  /** The citizen gives what the agency has asked for. */
  public void supplement(String code, String text) {
    citizen(code, new Event("supplemented", now(), null, text, ""));
  }

  /** The citizen says how the petition was handled. */
  public void rate(String code, String rating) {
    if (!RATINGS.contains(rating)) {
      throw new IllegalArgumentException("no such rating: " + rating);
    }
    citizen(code, new Event("rated", now(), null, "", rating));
  }

  private void citizen(String code, Event event) {
    lock.lock();
    try {
      HeldPetition petition = known(code);
      if (!petition.allows(event.kind())) {
        throw new IllegalStateException("the petition cannot be " + event.kind() + " now");
      }
      petition.add(event);
    } finally {
      lock.unlock();
    }
  }

  private HeldPetition known(String code) {
    HeldPetition petition = held.get(code);
    if (petition == null) {
      throw new NoSuchElementException("no petition " + code);
    }
    return petition;
  }

  // ---- what a test reads back

  /** How often that has happened, over all petitions. */
  public int count(String kind) {
    lock.lock();
    try {
      return (int)
          held.values().stream()
              .flatMap(petition -> petition.events().stream())
              .filter(event -> event.kind().equals(kind))
              .count();
    } finally {
      lock.unlock();
    }
  }

  /** How many are overdue now. */
  public int overdue() {
    lock.lock();
    try {
      return (int)
          held.values().stream().filter(petition -> petition.isOverdue(calendar, now())).count();
    } finally {
      lock.unlock();
    }
  }

  /** A petition as the test API tells it. */
  public byte[] tell(String code) {
    lock.lock();
    try {
      return Wire.write(known(code)::write);
    } finally {
      lock.unlock();
    }
  }

  /** The counts as the test API tells them. */
  public byte[] tellCounts() {
    return Wire.write(
        json -> {
          json.writeStartObject();
          json.writeNumberField("filed", count("filed"));
          json.writeNumberField("answered", count("answered"));
          json.writeNumberField("forwarded", count("forwarded"));
          json.writeNumberField("refused", count("refused"));
          json.writeNumberField("rated", count("rated"));
          json.writeNumberField("overdue", overdue());
          json.writeEndObject();
        });
  }

  // ---- the agency

  @Override
  protected OfficeReply call(Asked asked, String root) throws No {
    String[] at = asked.path().split("/");
    boolean isGet = asked.method().equals("GET");
    if (at.length == 3 && isGet && at[1].equals("figures")) {
      PublishedDay day =
          PublishedDay.of(at[2], now()).orElseThrow(() -> No.notFound("số liệu ngày này"));
      return OfficeReply.ok(day::write);
    }
    if (at.length < 2 || !at[1].equals("petitions")) {
      throw No.notFound(asked.path());
    }
    lock.lock();
    try {
      if (at.length == 2 && isGet) {
        return list(asked.query().getOrDefault("after", ""), root);
      }
      if (at.length == 3 && isGet) {
        return OfficeReply.ok(seen(at[2], root)::write);
      }
      boolean isEvent = at.length == 5 && at[3].equals("events") && at[4].matches("[1-9]\\d{0,3}");
      if (isEvent && asked.method().equals("PUT")) {
        return record(seen(at[2], root), Integer.parseInt(at[4]), asked.body(), root);
      }
    } finally {
      lock.unlock();
    }
    throw No.notFound(asked.path());
  }

  private HeldPetition seen(String code, String root) throws No {
    HeldPetition petition = held.get(code);
    if (petition == null || !petition.concerns(root)) {
      throw No.notFound("phản ánh, kiến nghị");
    }
    return petition;
  }

  private OfficeReply list(String after, String root) {
    List<HeldPetition> page = new ArrayList<>();
    for (HeldPetition petition : held.values()) {
      if (petition.code().compareTo(after) > 0 && petition.concerns(root)) {
        page.add(petition);
      }
    }
    List<HeldPetition> shown = page.subList(0, Math.min(PAGE, page.size()));
    boolean isMore = shown.size() < page.size();
    return OfficeReply.ok(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("petitions");
          for (HeldPetition petition : shown) {
            petition.write(json);
          }
          json.writeEndArray();
          if (isMore) {
            json.writeStringField("next", shown.get(shown.size() - 1).code());
          }
          json.writeEndObject();
        });
  }

  private OfficeReply record(HeldPetition petition, int number, byte[] body, String root)
      throws No {
    JsonObject message = Wire.object(body);
    if (message == null) {
      throw No.badRequest("Nội dung phải là một đối tượng JSON");
    }
    if (number <= petition.events().size()) {
      if (!petition.events().get(number - 1).hasContent(message)) {
        throw new No(409, "EVENT_EXISTS", "Sự kiện này đã có với nội dung khác");
      }
      return OfficeReply.ok(petition::write);
    }
    if (number != petition.events().size() + 1) {
      throw new No(409, "EVENT_ORDER", "Sự kiện tiếp theo là " + (petition.events().size() + 1));
    }
    check(petition, message, root);
    petition.add(new Event(message.text("kind"), now(), message, "", ""));
    return OfficeReply.ok(petition::write);
  }

  private static void check(HeldPetition petition, JsonObject message, String root) throws No {
    String kind = message.text("kind");
    Set<String> members = MEMBERS.get(kind);
    if (members == null) {
      throw No.badRequest("Không có loại sự kiện này");
    }
    for (String name : members) {
      if (message.text(name).isBlank()) {
        throw No.invalid("Thiếu " + name);
      }
    }
    if (message.names().size() != members.size() + 2) {
      throw No.badRequest("Thành phần không thuộc loại sự kiện này");
    }
    String agency = message.text("agency");
    boolean isHolder =
        AgencyPath.isAgency(agency)
            && AgencyPath.of(agency).equals(AgencyPath.of(petition.holder()))
            && AgencyPath.isWithin(AgencyPath.of(agency), root);
    if (!isHolder) {
      throw new No(403, "NOT_HOLDER", "Phản ánh, kiến nghị đang ở cơ quan khác");
    }
    if (!petition.allows(kind)) {
      throw new No(409, "NOT_ALLOWED", "Không thực hiện được ở trạng thái hiện tại");
    }
    if (members.contains("mode") && !MODES.contains(message.text("mode"))) {
      throw No.invalid("Không có hình thức xử lý này");
    }
    if (members.contains("to")) {
      checkReceiver(message.text("to"), agency);
    }
  }

  private static void checkReceiver(String to, String from) throws No {
    if (!AgencyPath.isAgency(to) || AgencyPath.of(to).equals(AgencyPath.of(from))) {
      throw No.invalid("Cơ quan nhận không hợp lệ");
    }
  }
}
