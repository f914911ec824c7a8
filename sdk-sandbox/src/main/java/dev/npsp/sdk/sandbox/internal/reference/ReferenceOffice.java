package dev.npsp.sdk.sandbox.internal.reference;

import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.store.CallCounts;
import dev.npsp.sdk.sandbox.internal.store.Sessions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/** An office that gives out tokens and answers whoever has one. */
public abstract class ReferenceOffice {
  private static final Set<String> LOGIN = Set.of("clientId", "clientSecret");

  private final Sessions tokens;
  private final CallCounts counts;
  private final byte[] secret;
  private final Clock clock;

  /** One request: {@code path} is what comes behind the prefix of this wire. */
  public record Asked(
      String method, String path, Map<String, String> query, String authorization, byte[] body) {}

  protected ReferenceOffice(Sessions tokens, CallCounts counts, SandboxOptions options) {
    this.tokens = tokens;
    this.counts = counts;
    this.secret = options.password().getBytes(StandardCharsets.UTF_8);
    this.clock = options.clock();
  }

  /** Whether that is the login, which no fault meets. */
  public static boolean isLogin(String path) {
    return path.equals("v1/token");
  }

  /** The answer to a request. */
  public final OfficeReply answer(Asked asked) {
    try {
      if (isLogin(asked.path())) {
        return login(asked);
      }
      count(asked);
      String account = tokens.accountOf(token(asked));
      if (account == null) {
        return OfficeReply.refused(401, "SESSION_ENDED", "Unauthorized");
      }
      return call(asked, AgencyCodes.root(account));
    } catch (No no) {
      return no.reply();
    }
  }

  /**
   * The answer to a request of an account.
   *
   * @param root of the account's agency
   */
  protected abstract OfficeReply call(Asked asked, String root) throws No;

  /** A call that misbehaviour keeps from being carried out is counted all the same. */
  public final void count(Asked asked) {
    String[] segments = asked.path().split("/");
    counts.call(segments.length > 1 ? segments[1] : asked.path());
  }

  /** Ends the token of a call. */
  public final void expire(Asked asked) {
    tokens.end(token(asked));
  }

  /** All tokens end. */
  public final void endSessions() {
    tokens.endAll();
  }

  protected final Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private OfficeReply login(Asked asked) throws No {
    counts.login();
    JsonObject login = Wire.object(asked.body());
    if (!asked.method().equals("POST") || login == null || !login.names().equals(LOGIN)) {
      throw No.badRequest("Nội dung phải gồm đúng clientId và clientSecret");
    }
    String client = login.text("clientId");
    byte[] given = login.text("clientSecret").getBytes(StandardCharsets.UTF_8);
    if (!AgencyPath.isAgency(client) || !MessageDigest.isEqual(given, secret)) {
      return OfficeReply.refused(401, "LOGIN_REFUSED", "clientId hoặc clientSecret không đúng");
    }
    String token = tokens.open(client, AgencyCodes.root(client));
    return OfficeReply.ok(
        json -> {
          json.writeStartObject();
          json.writeStringField("accessToken", token);
          json.writeNumberField("expiresIn", tokens.lifetime().toSeconds());
          json.writeEndObject();
        });
  }

  private static String token(Asked asked) {
    String header = asked.authorization();
    return header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : "";
  }
}
