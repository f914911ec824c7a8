package dev.npsp.sdk.inbound;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What to answer the portal with. Immutable. */
public final class InboundReply {

  private static final String JSON = "application/json; charset=UTF-8";
  private static final byte[] NOTHING = {};

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  private InboundReply(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  static InboundReply json(byte[] body) {
    return new InboundReply(200, Map.of("Content-Type", JSON), body);
  }

  /** A refusal that stands outside the protocol; its words are Vietnamese, as the protocol's. */
  static InboundReply refusal(int status, String words) {
    String json = "{\"error_code\":\"-1\",\"message\":\"" + words + "\"}";
    return new InboundReply(
        status, Map.of("Content-Type", JSON), json.getBytes(StandardCharsets.UTF_8));
  }

  /** Without a code: where the wires have one for trouble, it also says that there is nothing. */
  static InboundReply lastError() {
    String json = "{\"message\":\"Hệ thống của đơn vị gặp lỗi, hãy gửi lại\"}";
    return new InboundReply(
        500, Map.of("Content-Type", JSON), json.getBytes(StandardCharsets.UTF_8));
  }

  static InboundReply wrongMethod(String allowed) {
    InboundReply refusal = refusal(405, "Phương thức không được hỗ trợ");
    return new InboundReply(
        refusal.status, Map.of("Content-Type", JSON, "Allow", allowed), refusal.body);
  }

  static InboundReply noContent() {
    return new InboundReply(204, Map.of(), NOTHING);
  }

  /** Nobody's page should guess what it is, run it, or keep it. */
  static InboundReply file(SharedFile file) {
    return new InboundReply(
        200,
        Map.of(
            "Content-Type",
            file.contentType(),
            "Content-Disposition",
            ContentDisposition.attachment(file.name()),
            "X-Content-Type-Options",
            "nosniff",
            "Cache-Control",
            "no-store"),
        file.content());
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The header fields; the length is the server's business. */
  public Map<String, String> headers() {
    return headers;
  }

  /** The body, a copy; of length zero with status 204. */
  public byte[] body() {
    return body.clone();
  }

  /** Status and length alone. */
  @Override
  public String toString() {
    return "InboundReply(" + status + ", " + body.length + " bytes)";
  }
}
