package dev.npsp.sdk.core.error;

/** Who may answer in the portal's place. */
public enum Intermediary {
  /** A forward proxy between the host and everything outside. */
  PROXY,
  /** A security server (X-Road, the national data exchange) or its adapter. */
  SECURITY_SERVER,
  /**
   * A page for people where a message was due: a firewall, a login page, or a web server that does
   * not know the path. From outside they look alike.
   */
  WEB_PAGE,
  /** A gateway or web server with a message of its own: JSON, XML, a few words or a redirect. */
  GATEWAY,
  /** A load balancer or web server that gave the connection up: HTTP 408, 425. */
  LOAD_BALANCER
}
