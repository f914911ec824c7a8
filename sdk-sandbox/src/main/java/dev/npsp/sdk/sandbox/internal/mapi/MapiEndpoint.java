package dev.npsp.sdk.sandbox.internal.mapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.check.Kind;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.data.Seeds;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.store.CallCounts;
import dev.npsp.sdk.sandbox.internal.store.DossierStore;
import dev.npsp.sdk.sandbox.internal.store.ProcedureShelf;
import dev.npsp.sdk.sandbox.internal.store.Sessions;
import dev.npsp.sdk.sandbox.internal.store.SummaryStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers {@code mapi/login} and {@code mapi/g}. */
public final class MapiEndpoint {
  static final String EXPIRED = "Phiên làm việc đã hết hạn, vui lòng đăng nhập lại";
  private static final Set<String> ENVELOPE = Set.of("session", "madonvi", "service");
  private static final Set<String> LOGIN = Set.of("username", "password");

  private final Sessions sessions;
  private final ServiceTable services;
  private final byte[] password;
  private final CallCounts counts;

  public MapiEndpoint(
      Seeds seeds,
      ProcedureShelf shelf,
      DossierStore store,
      SummaryStore months,
      Sessions sessions,
      CallCounts counts,
      SandboxOptions options) {
    this.sessions = sessions;
    this.counts = counts;
    this.services = new ServiceTable(seeds, shelf, store, months, options);
    this.password = options.password().getBytes(StandardCharsets.UTF_8);
  }

  public MapiReply login(byte[] body) {
    counts.login();
    JsonObject login = Wire.object(body);
    if (login == null || !login.names().equals(LOGIN)) {
      return MapiReply.session("", -1, "Nội dung đăng nhập phải gồm đúng username và password");
    }
    String user = login.text("username");
    if (!AgencyCodes.isAgency(user)) {
      return MapiReply.session("", -1, "Tên đăng nhập phải là mã cơ quan");
    }
    byte[] given = login.text("password").getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(given, password)) {
      return MapiReply.session("", -1, "Tên đăng nhập hoặc mật khẩu không đúng");
    }
    return MapiReply.session(sessions.open(user, AgencyCodes.root(user)), 0, "");
  }

  public MapiReply call(byte[] body) throws IOException {
    try {
      Envelope envelope = Envelope.read(body);
      count(envelope);
      return answer(envelope);
    } catch (JsonProcessingException e) {
      return MapiReply.refused("Dữ liệu JSON không hợp lệ");
    } catch (Refusal refusal) {
      return MapiReply.refused("Dữ liệu không hợp lệ: " + refusal.message());
    }
  }

  /**
   * The answer to a call that a gateway makes for an agency: it is trusted, so it has no session,
   * and counts its calls itself.
   *
   * @param members what stands beside session, agency and service, as a JSON object
   */
  public MapiReply passedOn(String root, String service, byte[] members) throws IOException {
    String beginning =
        "{\"session\":\"\",\"madonvi\":\"" + root + "\",\"service\":\"" + service + "\"";
    String given = new String(members, StandardCharsets.UTF_8).strip();
    String rest = given.substring(1).strip();
    String body = beginning + (rest.equals("}") ? "" : ",") + rest;
    try {
      return carriedOut(Envelope.read(body.getBytes(StandardCharsets.UTF_8)), root);
    } catch (JsonProcessingException e) {
      return MapiReply.refused("Dữ liệu JSON không hợp lệ");
    } catch (Refusal refusal) {
      return MapiReply.refused("Dữ liệu không hợp lệ: " + refusal.message());
    }
  }

  /** A call that misbehaviour keeps from being carried out is counted all the same. */
  public void countOnly(byte[] body) throws IOException {
    Envelope envelope = readable(body);
    if (envelope != null) {
      count(envelope);
    }
  }

  /** Ends the session of a call and answers as if its time had run out. */
  public MapiReply expire(byte[] body) throws IOException {
    Envelope envelope = readable(body);
    if (envelope != null) {
      count(envelope);
      sessions.end(envelope.peek("session"));
    }
    return MapiReply.refused(EXPIRED);
  }

  /** Forgets what calls have left behind, sessions excepted. */
  public void forget() {
    services.forget();
  }

  private @Nullable Envelope readable(byte[] body) throws IOException {
    try {
      return Envelope.read(body);
    } catch (JsonProcessingException | Refusal e) {
      // the misbehaviour comes instead of the answer that names what is wrong
      return null;
    }
  }

  private void count(Envelope envelope) {
    String service = envelope.peek("service");
    if (services.find(service) == null) {
      counts.call();
    } else {
      counts.call(service);
    }
  }

  private MapiReply answer(Envelope envelope) throws IOException, Refusal {
    String root = sessions.rootOf(envelope.text("session"));
    if (root == null) {
      return MapiReply.refused(EXPIRED);
    }
    String agency = envelope.text("madonvi");
    if (!AgencyCodes.isAgency(agency)) {
      return MapiReply.refused("Mã đơn vị không hợp lệ: " + agency);
    }
    if (!AgencyCodes.root(agency).equals(root)) {
      return MapiReply.refused("Đơn vị " + agency + " không thuộc tài khoản đã đăng nhập");
    }
    return carriedOut(envelope, root);
  }

  private MapiReply carriedOut(Envelope envelope, String root) throws IOException, Refusal {
    Service service = services.find(envelope.text("service"));
    if (service == null) {
      return MapiReply.refused("Dịch vụ không tồn tại: " + envelope.text("service"));
    }
    requireParameters(envelope, service);
    return service.answering().answer(new MapiCall(envelope, root));
  }

  private static void requireParameters(Envelope envelope, Service service) throws Refusal {
    for (String name : envelope.names()) {
      if (!ENVELOPE.contains(name)
          && !service.takesFilters()
          && !service.parameters().containsKey(name)
          && !service.optional().containsKey(name)) {
        throw Refusal.at(name, "không có trong đặc tả của " + service.name());
      }
    }
    if (envelope.hasData() && !service.takesData()) {
      throw Refusal.at("data", "không có trong đặc tả của " + service.name());
    }
    for (Map.Entry<String, Kind> parameter : service.parameters().entrySet()) {
      requireRight(envelope, parameter.getKey(), parameter.getValue());
    }
    for (Map.Entry<String, Kind> parameter : service.optional().entrySet()) {
      if (envelope.names().contains(parameter.getKey())) {
        requireRight(envelope, parameter.getKey(), parameter.getValue());
      }
    }
  }

  private static void requireRight(Envelope envelope, String name, Kind kind) throws Refusal {
    String wrong = kind.wrong(envelope.text(name));
    if (wrong != null) {
      throw Refusal.at(name, wrong);
    }
  }
}
