package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.Intermediary;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.domain.internal.text.HostName;

/** What errors say of the line: who answered or kept the call from being read, and who must act. */
final class ConnectionMessages {

  private static final String PROXY_PASSWORD =
      "the proxy asks for a password (HTTP 407): give it to TransportBuilder.proxyCredentials; for"
          + " https the JDK sends it only when the JVM is started with"
          + " -Djdk.http.auth.tunneling.disabledSchemes= (empty)";

  private ConnectionMessages() {}

  /** Nothing of the call was read by the portal, by what a transport says. */
  static NotSent notSent(OpenCall call, NotConnectedException failure) {
    return new NotSent(
        call.origin(),
        what(failure)
            + (WhoAnswered.mayHelp(failure) ? " after " + call.attempts() + " attempt(s)." : "."),
        call.remedy(remedy(failure) + "; nothing was sent, so the call can be made again."),
        failure);
  }

  /** Nothing of the call was read by the portal, by who answered in its place. */
  static NotSent notSent(OpenCall call, WhoAnswered.Other other, Exception failure) {
    return new NotSent(
        call.origin(),
        what(other) + ".",
        call.remedy(remedy(other) + "; the portal has not read the call, so it can be made again."),
        failure);
  }

  /** Somebody answered in the portal's place. */
  static AnsweredByIntermediary answered(
      OpenCall call, WhoAnswered.Other other, Intermediary by, Exception failure) {
    return new AnsweredByIntermediary(
        call.origin(),
        by,
        other.status(),
        what(other) + ".",
        call.remedy(remedy(other) + "."),
        failure);
  }

  static String what(WhoAnswered.Other other) {
    String said = other.words().isEmpty() ? "" : ": \"" + other.words() + "\"";
    return other
            .by()
            .map(by -> what(by, other.status()))
            .orElse("the other side is in trouble (HTTP " + other.status() + ")")
        + said;
  }

  static String what(Intermediary by, int status) {
    return name(by) + " answered in the portal's place (HTTP " + status + ")";
  }

  private static String name(Intermediary by) {
    return switch (by) {
      case PROXY -> "a proxy";
      case SECURITY_SERVER -> "the security server or its adapter";
      case WEB_PAGE -> "a web page (of a firewall, a login or a web server)";
      case GATEWAY -> "a gateway or web server";
      case LOAD_BALANCER -> "a load balancer or web server";
    };
  }

  private static String remedy(WhoAnswered.Other other) {
    if (!other.words().isEmpty()) {
      return "name the provider to the adapter: MapiEnvironment.withDestination(dstcode), in the"
          + " place where the adapter looks for it (DestinationPlace)";
    }
    return switch (other.status()) {
      case 407 -> PROXY_PASSWORD;
      case 408, 425 -> "the connection was given up before the call was read: call again";
      case 404, 405 ->
          "check the address: the base path, and the adapter's forward path; what answers there is"
              + " not the portal";
      case 411, 413, 414, 415, 431 ->
          "what stands before the portal does not take a request of this size or form: send less at"
              + " a time, or have its limit raised";
      case 400 ->
          "check that the address says https where the port speaks TLS, and what stands before the"
              + " portal";
      default ->
          other.status() < 400 && other.status() >= 300
              ? "a redirect is not followed: give the address to which it leads, if it is the"
                  + " portal's"
              : "ask those who run what stands between you and the portal (firewall, gateway, login"
                  + " page, proxy) to let the call through, and check the address";
    };
  }

  static String what(NotConnectedException failure) {
    return switch (failure.reason()) {
      case NO_CONNECTION -> "no connection";
      case NO_TIME -> "the deadline was over";
      case NO_ADDRESS -> "no address for the host's name";
      case NAME_TIMEOUT -> "no answer in time about the address of the host's name";
      case HOST_NOT_VALID ->
          "no connection, since the host's name cannot be called (it has an underscore, or is"
              + " none)";
      case NO_TLS -> "no TLS connection";
      case NOT_TRUSTED -> "no TLS connection, since the certificate is not trusted";
      case SPEAKS_TLS -> "no connection, since the port speaks TLS and the address says http";
      case PROXY_REFUSED ->
          "no connection, since a proxy refused it"
              + (failure.proxyStatus().isPresent()
                  ? " with HTTP " + failure.proxyStatus().getAsInt()
                  : "");
      case CLOSED -> "no connection, since this client or its transport was closed";
      case TOO_MANY_CALLS -> "no free connection, since too many calls are waiting,";
      case FILE_CHANGED ->
          "nothing sent, since a file has changed since it was given or cannot be read,";
    };
  }

  private static String remedy(NotConnectedException failure) {
    return switch (failure.reason()) {
      case NO_CONNECTION -> "check the address, the security server and the proxy";
      case NO_TIME -> "allow a longer deadline";
      case NO_ADDRESS -> "check the host in the address, and the name service";
      case NAME_TIMEOUT ->
          "check the name service of this machine (and the host in the address), or allow more"
              + " time";
      case HOST_NOT_VALID -> HostName.USE_AN_ALIAS;
      case NO_TLS ->
          "TLS did not come about: write http where the port speaks plain HTTP; else compare the"
              + " versions of TLS, and see whether a client certificate is wanted"
              + " (TransportBuilder.sslContext)";
      case NOT_TRUSTED ->
          "TLS did not come about: give the authority that signed the certificate to"
              + " TransportBuilder.sslContext, and check the host's name and the clock";
      case SPEAKS_TLS -> "write https in the address";
      case PROXY_REFUSED ->
          failure.proxyStatus().orElse(0) == 407
              ? PROXY_PASSWORD
              : "ask those who run the proxy to let this host and port through, or take the proxy"
                  + " of today";
      case CLOSED -> "make a new client, or close this one after its last call";
      case FILE_CHANGED -> "give the file as it is now and call again";
      case TOO_MANY_CALLS -> "send fewer calls at a time, or allow a longer attempt";
    };
  }
}
