package dev.npsp.sdk.core.internal.jdk;

import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.NotConnectedException.Reason;
import dev.npsp.sdk.core.http.ReplyTooLargeException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * What an exception of the JDK's client says of a call. The JDK has no types for a refused tunnel
 * or for a port that speaks no TLS, so their words are read; what is not recognised may have
 * arrived.
 */
final class ConnectionFailure {

  private static final Pattern TUNNEL_REFUSED = Pattern.compile("Tunnel failed, got: (\\d{3})");
  private static final String TUNNEL_CLASS = "PlainTunnelingConnection";

  /** Said of the very first record of a connection alone, by all JDKs since 11. */
  private static final Pattern FIRST_RECORD_IS_NO_TLS =
      Pattern.compile("(?i)(unsupported or )?unrecognized SSL message\\b.*");

  /** An alert of TLS in the place of a status line: nobody there reads HTTP without TLS. */
  private static final String ALERT_FOR_A_STATUS_LINE = "receiving [\u0015\u0003";

  private ConnectionFailure() {}

  /** The exception to throw; {@code sent} is whether anything of the request may have gone out. */
  static IOException explained(HttpCall call, IOException thrown, boolean sent) {
    if (thrown instanceof NotConnectedException) {
      return thrown;
    }
    Optional<ReplyTooLargeException> tooLarge = in(thrown, ReplyTooLargeException.class);
    if (tooLarge.isPresent()) {
      return tooLarge.get();
    }
    if (thrown instanceof ConnectException || thrown instanceof HttpConnectTimeoutException) {
      return in(thrown, UnresolvedAddressException.class).isPresent()
          ? because(Reason.NO_ADDRESS, "no address for ", call, thrown)
          : because(Reason.NO_CONNECTION, "no connection to ", call, thrown);
    }
    return isTls(call) ? ofTls(call, thrown, sent) : ofPlain(call, thrown);
  }

  static boolean isTls(HttpCall call) {
    return "https".equalsIgnoreCase(call.uri().getScheme());
  }

  /**
   * An SSLHandshakeException alone proves nothing: alerts of that name come on connections in use
   * as well.
   */
  private static IOException ofTls(HttpCall call, IOException thrown, boolean sent) {
    Optional<Integer> refused = tunnelRefused(thrown);
    if (refused.isPresent()) {
      return NotConnectedException.refusedByProxy(refused.get(), call.place(), thrown);
    }
    if (in(thrown, SSLHandshakeException.class).isPresent() && isOfCertificate(thrown)) {
      return because(Reason.NOT_TRUSTED, "the certificate is not trusted of ", call, thrown);
    }
    Optional<SSLException> tls = in(thrown, SSLException.class);
    boolean isNoTls =
        tls.map(Throwable::getMessage)
            .filter(words -> FIRST_RECORD_IS_NO_TLS.matcher(words).matches())
            .isPresent();
    if (isNoTls || (!sent && tls.isPresent())) {
      return because(Reason.NO_TLS, "no TLS connection to ", call, thrown);
    }
    return sent ? thrown : because(Reason.NO_CONNECTION, "no TLS connection to ", call, thrown);
  }

  private static boolean isOfCertificate(IOException thrown) {
    return in(thrown, CertificateException.class).isPresent()
        || in(thrown, CertPathBuilderException.class).isPresent()
        || in(thrown, CertPathValidatorException.class).isPresent();
  }

  private static IOException ofPlain(HttpCall call, IOException thrown) {
    String words = thrown.getMessage();
    return words != null && words.contains(ALERT_FOR_A_STATUS_LINE)
        ? because(Reason.SPEAKS_TLS, "TLS is spoken by ", call, thrown)
        : thrown;
  }

  private static NotConnectedException because(
      Reason reason, String what, HttpCall call, IOException cause) {
    return new NotConnectedException(reason, what + call.place(), cause);
  }

  /** The status with which a proxy refused CONNECT; 0 when the JDK does not say it. */
  private static Optional<Integer> tunnelRefused(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Matcher words = TUNNEL_REFUSED.matcher(String.valueOf(cause.getMessage()));
      if (words.find()) {
        return Optional.of(Integer.valueOf(words.group(1)));
      }
      for (StackTraceElement frame : cause.getStackTrace()) {
        if (frame.getClassName().contains(TUNNEL_CLASS)) {
          return Optional.of(0);
        }
      }
    }
    return Optional.empty();
  }

  private static <T extends Throwable> Optional<T> in(Throwable thrown, Class<T> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }
}
