package dev.npsp.sdk.sandbox.internal.pay;

/** What the platform answers: JSON, a PDF or a page. */
public record PlatformAnswer(String contentType, byte[] body) {
  static final String JSON = "application/json;charset=UTF-8";
  static final String PDF = "application/pdf";

  public static PlatformAnswer json(byte[] body) {
    return new PlatformAnswer(JSON, body);
  }
}
