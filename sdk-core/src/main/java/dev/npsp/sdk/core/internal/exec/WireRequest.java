package dev.npsp.sdk.core.internal.exec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** What one call sends over a wire: method, path, values of the path, headers and payload. */
public final class WireRequest {

  /** What is done with what the path names. */
  public enum Method {
    GET,
    POST,
    PUT
  }

  private final Method method;
  private final PathTemplate path;
  private final Map<String, String> variables;
  private final Map<String, String> headers;
  private final Payload payload;
  private final boolean framed;
  private final OptionalLong replyLimit;

  private WireRequest(
      Method method,
      PathTemplate path,
      Map<String, String> variables,
      Map<String, String> headers,
      Payload payload,
      boolean framed,
      OptionalLong replyLimit) {
    this.method = method;
    this.path = path;
    this.variables = variables;
    this.headers = headers;
    this.payload = payload;
    this.framed = framed;
    this.replyLimit = replyLimit;
  }

  private static WireRequest of(Method method, PathTemplate path, Payload payload) {
    return new WireRequest(method, path, Map.of(), Map.of(), payload, true, OptionalLong.empty());
  }

  /** A POST to a path. */
  public static WireRequest post(PathTemplate path, Payload payload) {
    return of(Method.POST, path, payload);
  }

  /** A POST to a path as it is. */
  public static WireRequest post(String path, Payload payload) {
    return post(PathTemplate.literal(path), payload);
  }

  /** A GET of a path. */
  public static WireRequest get(PathTemplate path) {
    return of(Method.GET, path, Payload.none());
  }

  /** A GET of a path as it is. */
  public static WireRequest get(String path) {
    return get(PathTemplate.literal(path));
  }

  /** A PUT to a path. */
  public static WireRequest put(PathTemplate path, Payload payload) {
    return of(Method.PUT, path, payload);
  }

  /** A PUT to a path as it is. */
  public static WireRequest put(String path, Payload payload) {
    return put(PathTemplate.literal(path), payload);
  }

  /** With a value of the path. */
  public WireRequest with(String variable, String value) {
    return new WireRequest(
        method, path, and(variables, variable, value), headers, payload, framed, replyLimit);
  }

  /** With a header of this call alone. */
  public WireRequest withHeader(String name, String value) {
    return new WireRequest(
        method, path, variables, and(headers, name, value), payload, framed, replyLimit);
  }

  /** With another payload, as some gateways want one beside a GET. */
  public WireRequest withPayload(Payload other) {
    return new WireRequest(method, path, variables, headers, other, framed, replyLimit);
  }

  /** Without the envelope of the wire, as a login is sent. */
  public WireRequest unframed() {
    return new WireRequest(method, path, variables, headers, payload, false, replyLimit);
  }

  /** With so many bytes of an answer at the most. */
  public WireRequest replyLimit(long bytes) {
    return new WireRequest(
        method, path, variables, headers, payload, framed, OptionalLong.of(bytes));
  }

  private static Map<String, String> and(Map<String, String> some, String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(some);
    more.put(name, value);
    return more;
  }

  Method method() {
    return method;
  }

  /** The path with its values. */
  String path() {
    return path.expand(variables);
  }

  Map<String, String> headers() {
    return headers;
  }

  /** What is sent, before it is bytes. */
  public Payload payload() {
    return payload;
  }

  boolean isFramed() {
    return framed;
  }

  OptionalLong replyLimit() {
    return replyLimit;
  }

  /** Method and template: values and payload may be personal. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
