package dev.npsp.sdk.sandbox.internal.igate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.check.BareArray;
import dev.npsp.sdk.sandbox.internal.check.Inspection;
import dev.npsp.sdk.sandbox.internal.check.MultipartBody;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.check.WireDates;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.store.CallCounts;
import dev.npsp.sdk.sandbox.internal.store.DossierStore;
import dev.npsp.sdk.sandbox.internal.store.DossierWrite;
import dev.npsp.sdk.sandbox.internal.store.Sessions;
import dev.npsp.sdk.sandbox.internal.store.Step;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ministry's portal. The last segments of its paths are attested but for {@code token} and that
 * of the listing; a dossier is taken as a new one or in place of what is held, which is our
 * proposal.
 */
public final class IgateEndpoint {
  private static final Set<String> LOGIN = Set.of("client_id", "client_secret");

  /** The sign-on server that the tracking takes tokens of; its place is ours. */
  private static final String SIGN_ON = "realms/digo/protocol/openid-connect/token";

  private static final String NEWLY_REGISTERED = "1";
  private static final String RECEIVED = "2";
  private static final String NOT_FOUND = "Không tìm thấy hồ sơ (not found): ";

  private final DossierStore store;
  private final Sessions tokens;
  private final CallCounts counts;
  private final byte[] secret;
  private final Clock clock;
  private final UploadedFiles files = new UploadedFiles();
  private final CodeAllocation codes;
  private final IgateLists lists;

  /** One request: {@code path} is what comes behind the prefix of this wire. */
  public record Asked(
      String method,
      String path,
      Map<String, String> query,
      String authorization,
      String contentType,
      byte[] body) {}

  public IgateEndpoint(
      DossierStore store, Sessions tokens, CallCounts counts, SandboxOptions options) {
    this.store = store;
    this.tokens = tokens;
    this.counts = counts;
    this.secret = options.password().getBytes(StandardCharsets.UTF_8);
    this.clock = options.clock();
    this.codes = new CodeAllocation(store, options.clock());
    this.lists = new IgateLists(store);
  }

  /** Whether that is the login, which no fault meets. */
  public static boolean isLogin(String path) {
    return path.equals("token") || path.equals(SIGN_ON);
  }

  /** The answer to a request. */
  public IgateReply answer(Asked asked) throws IOException {
    if (isLogin(asked.path())) {
      return asked.path().equals(SIGN_ON) ? signOn(asked) : token(asked);
    }
    count(asked);
    try {
      return authorized(asked);
    } catch (JsonProcessingException e) {
      return IgateReply.refused(IgateReply.INVALID, "Dữ liệu JSON không hợp lệ");
    } catch (Refusal refusal) {
      return IgateReply.refused(IgateReply.INVALID, "Dữ liệu không hợp lệ: " + refusal.message());
    }
  }

  /** A call that misbehaviour keeps from being carried out is counted all the same. */
  public void count(Asked asked) {
    String name = asked.path().substring(asked.path().lastIndexOf('/') + 1);
    if (Call.of(asked) == Call.NONE) {
      counts.call();
    } else {
      counts.call(name);
    }
  }

  /** Ends the token of a call. */
  public void expire(Asked asked) {
    tokens.end(token(asked.authorization()));
  }

  /** Forgets uploads and numbers, tokens excepted. */
  public void forget() {
    files.clear();
    codes.clear();
  }

  /** What can be called. */
  private enum Call {
    ALLOCATE("GET GetNextValue"),
    UPLOAD("POST UploadFile"),
    CREATE("POST CreateDossier"),
    PROGRESS("POST CapNhatTienTrinh"),
    STATUS("POST CapNhatTrangThai"),
    LIST("GET DanhSachHoSo"),
    TRACK("GET pa/dossier-search/dvc"),
    NONE("");

    private final String form;

    Call(String form) {
      this.form = form;
    }

    static Call of(Asked asked) {
      String form = asked.method() + " " + asked.path();
      return Stream.of(values()).filter(call -> call.form.equals(form)).findFirst().orElse(NONE);
    }
  }

  private IgateReply token(Asked asked) {
    counts.login();
    JsonObject login = Wire.object(asked.body());
    if (login == null || !login.names().equals(LOGIN)) {
      return IgateReply.refused(
          IgateReply.INVALID, "Nội dung phải gồm đúng client_id và client_secret");
    }
    String client = login.text("client_id");
    byte[] given = login.text("client_secret").getBytes(StandardCharsets.UTF_8);
    if (!AgencyCodes.isAgency(client) || !MessageDigest.isEqual(given, secret)) {
      return IgateReply.refused(IgateReply.UNAUTHORIZED, "client_id hoặc client_secret không đúng");
    }
    String token = tokens.open(client, AgencyCodes.root(client));
    return IgateReply.ok(json -> writeToken(json, token));
  }

  /** As a Keycloak answers client credentials; what is wrong has no envelope of this wire. */
  private IgateReply signOn(Asked asked) {
    counts.login();
    String form = new String(asked.body(), StandardCharsets.UTF_8);
    Map<String, String> members =
        Stream.of(form.split("&", -1))
            .map(pair -> pair.split("=", 2))
            .filter(pair -> pair.length == 2)
            .collect(
                Collectors.toMap(
                    pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    String client = members.getOrDefault("client_id", "");
    byte[] given = members.getOrDefault("client_secret", "").getBytes(StandardCharsets.UTF_8);
    boolean granted =
        members.getOrDefault("grant_type", "").equals("client_credentials")
            && AgencyCodes.isAgency(client)
            && MessageDigest.isEqual(given, secret);
    return granted
        ? IgateReply.bare(json -> writeToken(json, tokens.open(client, AgencyCodes.root(client))))
        : new IgateReply(
            IgateReply.UNAUTHORIZED,
            Wire.write(
                json -> {
                  json.writeStartObject();
                  json.writeStringField("error", "invalid_client");
                  json.writeEndObject();
                }));
  }

  private void writeToken(JsonGenerator json, String token) throws IOException {
    json.writeStartObject();
    json.writeStringField("access_token", token);
    json.writeNumberField("expires_in", tokens.lifetime().toSeconds());
    json.writeStringField("token_type", "Bearer");
    json.writeStringField("scope", "default");
    json.writeEndObject();
  }

  private static String token(String authorization) {
    return authorization.startsWith("Bearer ") ? authorization.substring("Bearer ".length()) : "";
  }

  private IgateReply authorized(Asked asked) throws IOException, Refusal {
    String account = tokens.accountOf(token(asked.authorization()));
    if (account == null) {
      return IgateReply.refused(IgateReply.UNAUTHORIZED, "Unauthorized");
    }
    String root = AgencyCodes.root(account);
    return switch (Call.of(asked)) {
      case ALLOCATE -> codes.next(asked.query().getOrDefault("code", ""), account);
      case UPLOAD -> upload(asked);
      case CREATE -> create(asked.body(), root);
      case PROGRESS -> progress(asked.body(), root);
      case STATUS -> status(asked.body(), root);
      case LIST -> lists.all(root);
      case TRACK -> lists.tracked(asked.query().getOrDefault("code", ""), root);
      case NONE -> IgateReply.refused(IgateReply.NO_SUCH_CALL, "Not found");
    };
  }

  private IgateReply upload(Asked asked) throws Refusal {
    List<UploadedFiles.Uploaded> uploaded = new ArrayList<>();
    for (MultipartBody.Part part : MultipartBody.parts(asked.contentType(), asked.body())) {
      if (!part.name().equals("files") || part.fileName().isEmpty()) {
        throw Refusal.of("Mỗi phần phải tên là files và có tên tệp");
      }
      uploaded.add(files.add(part.content()));
    }
    if (uploaded.isEmpty()) {
      throw Refusal.of("Thiếu files");
    }
    return IgateReply.bare(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("data");
          for (UploadedFiles.Uploaded file : uploaded) {
            json.writeStartObject();
            json.writeStringField("IdTepTin", file.id());
            json.writeStringField("HashTepTin", file.hash());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private IgateReply create(byte[] body, String root) throws IOException, Refusal {
    Inspection read = new Inspection(IgateShapes.DOSSIER_SLOTS);
    try (JsonParser parser = Wire.parser(body)) {
      parser.nextToken();
      IgateShapes.DOSSIER_SHEET.check(parser, read);
      if (parser.nextToken() != null) {
        throw Refusal.of("Có nội dung thừa sau đối tượng JSON");
      }
    }
    String code = read.text(IgateShapes.CODE);
    if (!AgencyCodes.rootOfDossier(code).equals(root)
        || !AgencyCodes.root(read.text(IgateShapes.AGENCY_CODE)).equals(root)) {
      return forbidden(code);
    }
    JsonObject dossier = Wire.object(body);
    if (dossier == null) {
      throw Refusal.of("Nội dung phải là một đối tượng JSON");
    }
    DossierTranslation.requireFiles(dossier, files);
    byte[] held = DossierTranslation.held(dossier);
    String status = read.text(IgateShapes.RECEIVED).isEmpty() ? NEWLY_REGISTERED : RECEIVED;
    store.put(new DossierWrite(code, status, read.hash(), held, 0, held.length));
    return IgateReply.ok(
        json -> {
          json.writeStartObject();
          json.writeStringField("idHoSo", idOf(code));
          json.writeStringField("maHoSo", code);
          json.writeEndObject();
        });
  }

  private IgateReply progress(byte[] body, String root) throws IOException, Refusal {
    return steps(
        BareArray.read(
            body,
            IgateShapes.STEP,
            IgateShapes.STEP_SLOTS,
            (read, from, length) -> step(read, read.text(IgateShapes.AT).replaceAll("\\D", ""))),
        root);
  }

  private IgateReply status(byte[] body, String root) throws IOException, Refusal {
    String now = WireDates.moment(clock.instant());
    return steps(
        BareArray.read(
            body,
            IgateShapes.STATUS_SHEET,
            IgateShapes.STEP_SLOTS,
            (read, from, length) -> step(read, now)),
        root);
  }

  /** The moment is held to the second. */
  private static Step step(Inspection read, String at) throws Refusal {
    String code = read.text(IgateShapes.CODE);
    if (!idOf(code).equals(read.text(IgateShapes.ID))) {
      throw Refusal.at("IdHoSo", "không phải của hồ sơ " + code);
    }
    return new Step(
        code,
        read.text(IgateShapes.OFFICER),
        at.substring(0, "yyyyMMddHHmmss".length()),
        read.text(IgateShapes.STATUS),
        read.text(IgateShapes.NOTE),
        read.text(IgateShapes.UNIT));
  }

  private IgateReply steps(List<Step> steps, String root) {
    for (Step step : steps) {
      if (AgencyCodes.namesAgency(step.code())
          && !AgencyCodes.rootOfDossier(step.code()).equals(root)) {
        return forbidden(step.code());
      }
    }
    int misfit = store.addSteps(steps);
    return misfit < 0
        ? IgateReply.ok(
            json -> {
              json.writeStartObject();
              json.writeEndObject();
            })
        : IgateReply.refused(IgateReply.INVALID, NOT_FOUND + steps.get(misfit).code());
  }

  private static IgateReply forbidden(String code) {
    return IgateReply.refused(
        IgateReply.FORBIDDEN, "Hồ sơ " + code + " không thuộc tài khoản đã đăng nhập");
  }

  /** The portal's own id of a dossier; the same for whoever asks. */
  static String idOf(String code) {
    return UUID.nameUUIDFromBytes(("igate " + code).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
