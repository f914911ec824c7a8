package dev.npsp.sdk.core;

import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.internal.type.PublicType;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * What one call may do differently from the client's settings. Always the last argument of an
 * overload.
 *
 * <p>Two limits of time exist and they are different things: {@link #attemptTimeout} bounds one
 * attempt from connecting to the last byte of the answer, {@link #deadline} bounds the whole call
 * with all its attempts, logins and waits.
 */
@PublicType
@Value.Immutable
public abstract class RequestOptions {

  private static final Pattern REQUEST_ID = Pattern.compile("[\\x21-\\x7E]{1,100}");

  /** Header fields that belong to the connection and to the frame of the message. */
  private static final Set<String> FRAMING =
      Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

  RequestOptions() {}

  /**
   * How long one attempt may take, connecting and the whole answer included. Default: the client's.
   */
  public abstract Optional<Duration> attemptTimeout();

  /**
   * How long the whole call may take, with all its attempts, logins and waits. Default: the
   * client's.
   */
  public abstract Optional<Duration> deadline();

  /** Whether the call may be sent again when no answer came. Default: as the operation says. */
  @Value.Default
  public Idempotency idempotency() {
    return Idempotency.BY_OPERATION;
  }

  /**
   * Headers to add. They replace the client's own of the same name; those that frame the message
   * ({@code Host}, {@code Content-Length} and their like) are refused. Values may be secret and are
   * not shown.
   */
  @Value.Redacted
  public abstract Map<String, String> headers();

  /**
   * The id under which this call appears in logs, events and errors: 1 to 100 visible ASCII
   * characters. Default: a new one.
   */
  public abstract Optional<String> requestId();

  /** Only what the client says. */
  public static RequestOptions defaults() {
    return Defaults.OPTIONS;
  }

  /** A limit for one attempt. */
  public static RequestOptions timeout(Duration attemptTimeout) {
    return builder().attemptTimeout(attemptTimeout).build();
  }

  /** A limit for the whole call. */
  public static RequestOptions deadline(Duration deadline) {
    return builder().deadline(deadline).build();
  }

  /** Nothing set yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** The same, to be changed. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    attemptTimeout().ifPresent(t -> requirePositive(t, "attemptTimeout"));
    deadline().ifPresent(t -> requirePositive(t, "deadline"));
    requestId().ifPresent(RequestOptions::requireReadable);
    headers().forEach(RequestOptions::requireOwnHeader);
  }

  private static void requireReadable(String requestId) {
    if (!REQUEST_ID.matcher(requestId).matches()) {
      throw new IllegalArgumentException(
          "requestId must be 1 to 100 visible ASCII characters: it stands in logs and errors.");
    }
  }

  private static void requireOwnHeader(String name, String value) {
    if (FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "Header " + name + " frames the message; the client writes it.");
    }
    Headers.none().with(name, value);
  }

  private static void requirePositive(Duration duration, String name) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(
          name + " must be longer than nothing: there is no call without a limit.");
    }
  }

  /** Made when first asked for, since every call without options asks. */
  private static final class Defaults {
    private static final RequestOptions OPTIONS = builder().build();
  }

  /** Collects options. */
  public static final class Builder extends ImmutableRequestOptions.Builder {
    Builder() {}
  }
}
