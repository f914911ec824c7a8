package dev.npsp.sdk.sandbox.internal.reporting;

import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.reference.AgencyPath;
import dev.npsp.sdk.sandbox.internal.reference.No;
import dev.npsp.sdk.sandbox.internal.reference.OfficeReply;
import dev.npsp.sdk.sandbox.internal.reference.ReferenceOffice;
import dev.npsp.sdk.sandbox.internal.reporting.ReportSeeds.Duty;
import dev.npsp.sdk.sandbox.internal.store.CallCounts;
import dev.npsp.sdk.sandbox.internal.store.Sessions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The office that receives reports, and an officer who returns or approves them. */
public final class ReportingOffice extends ReferenceOffice {
  private final ReportSeeds seeds = new ReportSeeds();
  private final Map<Duty, List<HeldReport>> held = new HashMap<>();
  private final ReentrantLock lock = new ReentrantLock();

  public ReportingOffice(Sessions tokens, CallCounts counts, SandboxOptions options) {
    super(tokens, counts, options);
  }

  /** Forgets all reports. */
  public void clear() {
    lock.lock();
    try {
      held.clear();
    } finally {
      lock.unlock();
    }
  }

  /** The officer decides on the newest revision. */
  public void decide(String regime, String agency, String period, String status, String note) {
    if (!AgencyPath.isAgency(agency)) {
      throw new IllegalArgumentException("no agency code: " + agency);
    }
    lock.lock();
    try {
      List<HeldReport> revisions = held.get(duty(regime, AgencyPath.of(agency), period));
      if (revisions == null) {
        throw new NoSuchElementException("no report of " + agency + " for " + period);
      }
      HeldReport newest = newest(revisions);
      String before = status.equals(HeldReport.LOCKED) ? HeldReport.APPROVED : HeldReport.SENT;
      if (!newest.status().equals(before)) {
        throw new IllegalStateException("the report is " + newest.status());
      }
      newest.becomes(status, now(), note);
    } finally {
      lock.unlock();
    }
  }

  @Override
  protected OfficeReply call(Asked asked, String root) throws No {
    String[] at = asked.path().split("/");
    boolean isGet = asked.method().equals("GET");
    if (at.length == 2 && isGet) {
      return switch (at[1]) {
        case "regimes" -> regimes(root);
        case "owed" -> owed(asked.query().getOrDefault("agency", ""), root);
        case "overview" -> overview(asked.query().getOrDefault("period", ""), root);
        default -> throw No.notFound(asked.path());
      };
    }
    if (at.length == 4 && isGet && at[1].equals("templates")) {
      JsonObject form = seeds.template(at[2], at[3]).orElseThrow(() -> No.notFound("biểu mẫu"));
      return OfficeReply.ok(form::writeTo);
    }
    if (at.length >= 5 && at[1].equals("reports")) {
      return reports(asked, at, root);
    }
    throw No.notFound(asked.path());
  }

  private OfficeReply reports(Asked asked, String[] at, String root) throws No {
    Duty duty = duty(at[2], at[3], at[4], root);
    boolean isGet = asked.method().equals("GET");
    if (isGet && at.length == 5) {
      return newest(duty);
    }
    if (isGet && at.length == 6 && at[5].equals("revisions")) {
      return revisions(duty);
    }
    if (asked.method().equals("PUT") && at.length == 6 && at[5].matches("[1-9]\\d{0,3}")) {
      return send(duty, at[3], Integer.parseInt(at[5]), asked.body());
    }
    throw No.notFound(asked.path());
  }

  private Duty duty(String regime, String agency, String period, String root) throws No {
    JsonObject found = seeds.regime(regime).orElseThrow(() -> No.notFound("chế độ báo cáo"));
    if (!AgencyPath.isAgency(agency)) {
      throw No.badRequest("Mã cơ quan không hợp lệ");
    }
    String path = AgencyPath.of(agency);
    if (!AgencyPath.isWithin(path, root) || !isReporter(found, path)) {
      throw new No(403, "NOT_REPORTER", "Cơ quan không thực hiện chế độ báo cáo này");
    }
    Duty duty = duty(regime, path, period);
    if (duty == null) {
      throw No.notFound("kỳ báo cáo");
    }
    return duty;
  }

  private static boolean isReporter(JsonObject regime, String path) {
    return regime.value("reporters") instanceof List<?> reporters
        && reporters.stream().anyMatch(each -> AgencyPath.of(String.valueOf(each)).equals(path));
  }

  private @Nullable Duty duty(String regime, String path, String period) {
    return seeds.duties().stream()
        .filter(duty -> duty.isOf(regime, path, period))
        .findFirst()
        .orElse(null);
  }

  private OfficeReply send(Duty duty, String agency, int revision, byte[] body) throws No {
    JsonObject message = Wire.object(body);
    if (message == null) {
      throw No.badRequest("Nội dung phải là một đối tượng JSON");
    }
    lock.lock();
    try {
      List<HeldReport> revisions = held.getOrDefault(duty, List.of());
      if (revision <= revisions.size()) {
        return again(revisions.get(revision - 1), message);
      }
      requireNext(revisions, revision);
      JsonObject regime = seeds.regime(duty.regime()).orElseThrow();
      new ReportInspection(seeds, regime, message).check(revision);
      HeldReport taken = new HeldReport(agency, duty, revision, message, now());
      held.computeIfAbsent(duty, first -> new ArrayList<>()).add(taken);
      return OfficeReply.ok(taken::write);
    } finally {
      lock.unlock();
    }
  }

  private static OfficeReply again(HeldReport held, JsonObject message) throws No {
    if (!held.hasContent(message)) {
      throw new No(409, "REVISION_EXISTS", "Bản này đã có với nội dung khác");
    }
    return OfficeReply.ok(held::write);
  }

  private static void requireNext(List<HeldReport> revisions, int revision) throws No {
    if (revision != revisions.size() + 1) {
      throw new No(409, "REVISION_ORDER", "Bản tiếp theo là " + (revisions.size() + 1));
    }
    if (!revisions.isEmpty()) {
      String status = newest(revisions).status();
      if (status.equals(HeldReport.LOCKED)) {
        throw new No(409, "LOCKED", "Báo cáo đã khóa");
      }
      if (status.equals(HeldReport.SENT)) {
        throw new No(409, "REVISION_ORDER", "Bản trước chưa được trả lại hoặc duyệt");
      }
    }
  }

  private OfficeReply newest(Duty duty) throws No {
    lock.lock();
    try {
      return OfficeReply.ok(newest(held(duty))::write);
    } finally {
      lock.unlock();
    }
  }

  private OfficeReply revisions(Duty duty) throws No {
    lock.lock();
    try {
      List<HeldReport> revisions = held(duty);
      return OfficeReply.ok(
          json -> {
            json.writeStartArray();
            for (HeldReport revision : revisions) {
              revision.write(json);
            }
            json.writeEndArray();
          });
    } finally {
      lock.unlock();
    }
  }

  private List<HeldReport> held(Duty duty) throws No {
    List<HeldReport> revisions = held.get(duty);
    if (revisions == null) {
      throw No.notFound("báo cáo");
    }
    return revisions;
  }

  private static HeldReport newest(List<HeldReport> revisions) {
    return revisions.get(revisions.size() - 1);
  }

  private OfficeReply regimes(String root) {
    List<JsonObject> own =
        seeds.regimes().stream()
            .filter(
                regime ->
                    seeds.duties().stream()
                        .anyMatch(
                            duty ->
                                duty.regime().equals(regime.text("code"))
                                    && AgencyPath.isWithin(duty.agency(), root)))
            .toList();
    return OfficeReply.ok(
        json -> {
          json.writeStartArray();
          for (JsonObject regime : own) {
            regime.writeTo(json);
          }
          json.writeEndArray();
        });
  }

  private OfficeReply owed(String agency, String root) throws No {
    if (!AgencyPath.isAgency(agency)) {
      throw No.badRequest("Mã cơ quan không hợp lệ");
    }
    String path = AgencyPath.of(agency);
    List<Duty> owed = new ArrayList<>();
    lock.lock();
    try {
      for (Duty duty : seeds.duties()) {
        boolean isOwn = AgencyPath.isWithin(path, root) && AgencyPath.isWithin(duty.agency(), path);
        if (isOwn && !held.containsKey(duty)) {
          owed.add(duty);
        }
      }
    } finally {
      lock.unlock();
    }
    return OfficeReply.ok(
        json -> {
          json.writeStartArray();
          for (Duty duty : owed) {
            json.writeStartObject();
            json.writeStringField("regime", duty.regime());
            json.writeStringField("title", seeds.regime(duty.regime()).orElseThrow().text("title"));
            json.writeStringField("agency", duty.agency());
            json.writeStringField("period", duty.period());
            json.writeStringField("dueAt", duty.due().toString());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** What is counted of one agency. */
  private static final class Counted {
    private int sent;
    private int late;
    private int missing;
    private int open;
    private int revisions;

    void add(@Nullable List<HeldReport> reports, Duty duty, Instant now) {
      if (reports == null) {
        if (now.isAfter(duty.due())) {
          missing++;
        } else {
          open++;
        }
        return;
      }
      sent++;
      revisions += reports.size() - 1;
      if (reports.get(0).received().isAfter(duty.due())) {
        late++;
      }
    }
  }

  private OfficeReply overview(String period, String root) throws No {
    Map<String, Counted> byAgency = new TreeMap<>();
    lock.lock();
    try {
      for (Duty duty : seeds.duties()) {
        if (duty.period().equals(period) && AgencyPath.isWithin(duty.agency(), root)) {
          byAgency
              .computeIfAbsent(duty.agency(), first -> new Counted())
              .add(held.get(duty), duty, now());
        }
      }
    } finally {
      lock.unlock();
    }
    if (byAgency.isEmpty()) {
      throw No.notFound("kỳ báo cáo");
    }
    return OfficeReply.ok(
        json -> {
          json.writeStartObject();
          json.writeStringField("period", period);
          json.writeArrayFieldStart("agencies");
          for (Map.Entry<String, Counted> agency : byAgency.entrySet()) {
            Counted counted = agency.getValue();
            json.writeStartObject();
            json.writeStringField("agency", agency.getKey());
            json.writeNumberField("sent", counted.sent);
            json.writeNumberField("late", counted.late);
            json.writeNumberField("missing", counted.missing);
            json.writeNumberField("open", counted.open);
            json.writeNumberField("revisions", counted.revisions);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
