package dev.npsp.sdk.core;

import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.immutables.value.Value;

/**
 * What calls may do differently from the client's settings: {@code portal.with(options)} is a view
 * of the same client whose calls do.
 *
 * <p>Two limits of time exist and they are different things: {@link #attemptTimeout} bounds one
 * attempt from connecting to the last byte of the answer, {@link #deadline} bounds the whole call
 * with all its attempts, logins and waits.
 */
@PublicType
@Value.Immutable
public abstract class RequestOptions {

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

  /**
   * Headers to add. They replace the client's own of the same name; those that frame the message
   * ({@code Host}, {@code Content-Length} and their like) are refused. Values may be secret and are
   * not shown.
   */
  @Value.Redacted
  public abstract Map<String, String> headers();

  /**
   * Gives the id under which each call appears in logs, events and errors: 1 to 100 visible ASCII
   * characters, a new one for each call. Asked once a call. Default: random ones.
   */
  @Value.Auxiliary
  public abstract Optional<Supplier<String>> requestIds();

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

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    attemptTimeout().ifPresent(t -> requirePositive(t, "attemptTimeout"));
    deadline().ifPresent(t -> requirePositive(t, "deadline"));
    headers().forEach(RequestOptions::requireOwnHeader);
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
