package dev.npsp.sdk.sandbox.internal.lgsp;

import dev.npsp.sdk.LgspKeys;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.sandbox.SandboxLgsp;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The hub: it gives out tokens, and says which path of the portal a call is for. */
public final class LgspRoom implements SandboxLgsp {

  private static final String ROOT = "/lgsp/";
  private static final String TOKEN = ROOT + "token";
  private static final String API = ROOT + "api";
  private static final String ACCESS_KEY = "sandbox-lgsp-access";
  private static final String SECRET_KEY = "sandbox-lgsp-secret";
  private static final String APP = "UNG-DUNG-MAU";
  private static final String AGENCY = "000.00.00.H56";
  private static final String GRANT = "grant_type=client_credentials";
  private static final List<String> KEYS =
      List.of("AccessKey", "SecretKey", "AppName", "PartnerCode", "PartnerCodeCus");
  private static final Map<String, String> NAMES =
      Map.of("DVCQG-DANGNHAP", "mapi/login", "DVCQG-GOI", "mapi/g");

  private final Clock clock;
  private final Duration lifetime;
  private final Supplier<URI> base;
  private final String clientSecret;
  private final Map<String, Instant> tokens = new ConcurrentHashMap<>();
  private final LongAdder requests = new LongAdder();
  private volatile String secretKey = SECRET_KEY;

  public LgspRoom(SandboxOptions options, Supplier<URI> base) {
    this.clock = options.clock();
    this.lifetime = options.sessionLifetime();
    this.clientSecret = options.password();
    this.base = base;
  }

  /**
   * What of a request the hub looks at, by name; "" for what it does not have.
   *
   * @param method the HTTP method
   * @param path the path with its root
   * @param contentType the type of the body
   * @param authorization the header of this name
   * @param token the header {@code X-Authentication-Token}
   * @param accessToken the header {@code lgspaccesstoken}
   * @param serviceCode the header {@code service-code}
   * @param serviceType the parameter of this name
   * @param serviceName the parameter of this name
   * @param grantInQuery the parameter {@code grant_type}
   */
  public record Asked(
      String method,
      String path,
      String contentType,
      String authorization,
      String token,
      String accessToken,
      String serviceCode,
      String serviceType,
      String serviceName,
      String grantInQuery) {}

  /** What the hub answers itself. */
  public record Reply(int status, byte[] body) {}

  /** Whether that path is the hub's. */
  public static boolean serves(String path) {
    return path.startsWith(ROOT);
  }

  /** Whether a token is asked for there. */
  public static boolean isToken(String path) {
    return path.equals(TOKEN);
  }

  /** A token, or why there is none. */
  public Reply token(Asked asked, byte[] form) {
    requests.increment();
    boolean isForm = asked.contentType().startsWith("application/x-www-form-urlencoded");
    boolean grants = new String(form, StandardCharsets.UTF_8).equals(GRANT);
    if (!asked.method().equals("POST") || !isForm || !grants) {
      return error(400, "unsupported_grant_type", "grant_type phải là client_credentials");
    }
    boolean basic = isClient(asked.authorization()) && !asked.grantInQuery().isEmpty();
    if (!basic && wrongKeys(asked.accessToken())) {
      return error(401, "invalid_client", "Thông tin ứng dụng không đúng");
    }
    String token = UUID.randomUUID().toString();
    tokens.put(token, clock.instant().plus(lifetime));
    return new Reply(
        200,
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("access_token", token);
              json.writeStringField("token_type", "Bearer");
              json.writeNumberField("expires_in", lifetime.toSeconds());
              json.writeEndObject();
            }));
  }

  /** Why the hub does not let a call pass; null when it does. */
  public @Nullable Reply refusal(Asked asked) {
    if (!isGood(asked)) {
      return message(401, "Token không hợp lệ hoặc đã hết hạn");
    }
    if (wrongKeys(asked.accessToken())) {
      return message(401, "Thiếu lgspaccesstoken hoặc lgspaccesstoken không đúng");
    }
    return operation(asked).isEmpty() ? message(404, "Không có dịch vụ này") : null;
  }

  /** The path of the portal that the call is for. */
  public String portalPath(Asked asked) {
    String operation = operation(asked);
    return "/" + NAMES.getOrDefault(operation, operation);
  }

  /** From the path when there is one below the hub's; else from the header, else the query. */
  private static String operation(Asked asked) {
    if (asked.path().startsWith(API + "/")) {
      return asked.path().substring(API.length() + 1);
    }
    if (!asked.path().equals(API)) {
      return "";
    }
    boolean inQuery = asked.serviceType().equals(SERVICE_TYPE);
    return asked.serviceCode().isEmpty() && inQuery ? asked.serviceName() : asked.serviceCode();
  }

  private boolean isGood(Asked asked) {
    String bearer = "Bearer ";
    String token =
        asked.token().isEmpty() && asked.authorization().startsWith(bearer)
            ? asked.authorization().substring(bearer.length())
            : asked.token();
    Instant end = tokens.get(token);
    return end != null && clock.instant().isBefore(end);
  }

  private boolean isClient(String authorization) {
    String pair = CLIENT + ":" + clientSecret;
    String basic =
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return same(authorization, basic);
  }

  /** Five keys in their order, and nothing else. */
  private boolean wrongKeys(String accessToken) {
    JsonObject keys;
    try {
      keys = Wire.object(Base64.getDecoder().decode(accessToken));
    } catch (IllegalArgumentException e) {
      return true; // no Base64, so no keys
    }
    return keys == null
        || !List.copyOf(keys.names()).equals(KEYS)
        || !keys.text("AccessKey").equals(ACCESS_KEY)
        || !same(keys.text("SecretKey"), secretKey)
        || !keys.text("AppName").equals(APP)
        || !keys.text("PartnerCode").equals(AGENCY)
        || !keys.text("PartnerCodeCus").equals(AGENCY);
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static Reply error(int status, String code, String words) {
    return new Reply(
        status,
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("error", code);
              json.writeStringField("error_description", words);
              json.writeEndObject();
            }));
  }

  private static Reply message(int status, String words) {
    return new Reply(
        status,
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("message", words);
              json.writeEndObject();
            }));
  }

  /** Back to the first secret key and to no counts; tokens stay, as sessions do. */
  public void forget() {
    secretKey = SECRET_KEY;
    requests.reset();
  }

  @Override
  public URI uri() {
    return base.get().resolve(API + "/");
  }

  @Override
  public URI tokenUri() {
    return base.get().resolve(TOKEN);
  }

  @Override
  public LgspKeys keys() {
    return keys(secretKey);
  }

  /** The keys until they are rotated. */
  public static LgspKeys firstKeys() {
    return keys(SECRET_KEY);
  }

  private static LgspKeys keys(String secret) {
    return LgspKeys.of(ACCESS_KEY, Secret.of(secret), APP, AGENCY);
  }

  @Override
  public void expireTokens() {
    tokens.clear();
  }

  @Override
  public long tokenRequests() {
    return requests.sum();
  }

  @Override
  public void rotateSecretKey(String fresh) {
    secretKey = fresh;
  }
}
