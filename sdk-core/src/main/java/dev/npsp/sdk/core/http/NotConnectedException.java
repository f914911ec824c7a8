package dev.npsp.sdk.core.http;

import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedError;
import java.io.IOException;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Nothing of the call was read by the other side, so it can safely be made again. */
public final class NotConnectedException extends IOException implements LocalizedError {

  private static final long serialVersionUID = 1L;

  /** What kept the call from being read. */
  public enum Reason {
    /** The connection was not accepted, or it ended before the request went out. */
    NO_CONNECTION,
    /** The name of the host has no address. */
    NO_ADDRESS,
    /** The name of the host was not resolved in the time that the attempt had. */
    NAME_TIMEOUT,
    /** The host's name cannot be called, for an underscore in it or since it is none. */
    HOST_NOT_VALID,
    /** The address says https, and the port speaks something else or ended the handshake. */
    NO_TLS,
    /** The certificate of the other side is not trusted. */
    NOT_TRUSTED,
    /** The address says http, and the port speaks TLS. */
    SPEAKS_TLS,
    /** A proxy refused the way to the other side; see {@link #proxyStatus}. */
    PROXY_REFUSED,
    /** The client or its transport was closed before. */
    CLOSED,
    /** Too many calls are waiting for a free connection. */
    TOO_MANY_CALLS,
    /** The time of the call was over before anything was sent. */
    NO_TIME,
    /** A file that belongs to the call has changed since it was given, or cannot be read. */
    FILE_CHANGED,
    /** The certificate that this side shows cannot be used: its key store, password or key. */
    CLIENT_CERTIFICATE
  }

  private final Reason reason;
  private final int proxyStatus;

  /** No connection, with what the network said. */
  public NotConnectedException(String message, @Nullable Throwable cause) {
    this(Reason.NO_CONNECTION, message, cause);
  }

  /** For that reason, with what the network said. */
  public NotConnectedException(Reason reason, String message, @Nullable Throwable cause) {
    this(reason, 0, message, cause);
  }

  private NotConnectedException(
      Reason reason, int proxyStatus, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.proxyStatus = proxyStatus;
  }

  /** A proxy refused the way to that place with this HTTP status; 0 when it is not known. */
  public static NotConnectedException refusedByProxy(
      int status, String place, @Nullable Throwable cause) {
    return new NotConnectedException(
        Reason.PROXY_REFUSED,
        status,
        "the proxy refused the way to " + place + " with HTTP " + status,
        cause);
  }

  /** What kept the call from being read. */
  public Reason reason() {
    return reason;
  }

  /** The HTTP status with which a proxy refused; empty for other reasons, or when not known. */
  public OptionalInt proxyStatus() {
    return proxyStatus == 0 ? OptionalInt.empty() : OptionalInt.of(proxyStatus);
  }

  /** The reason and what to do about it, without what the network said. */
  @Override
  public String explanation(Locale language) {
    CoreText text = text();
    return CoreText.EXPLANATION.text(text.text(), text.remedy()).in(language);
  }

  @Override
  public String remedy(Locale language) {
    return text().remedy().in(language);
  }

  private CoreText text() {
    return CoreText.valueOf(reason.name());
  }
}
