package dev.npsp.sdk.procedures;

/**
 * A channel in a sentence.
 *
 * @param english after "filed"
 * @param vietnamese after "nộp"
 */
record ChannelMessages(String english, String vietnamese) {

  static ChannelMessages of(String kind) {
    return switch (kind) {
      case "1" -> new ChannelMessages("in person", "trực tiếp");
      case "2" -> new ChannelMessages("online", "trực tuyến");
      case "3" -> new ChannelMessages("by post", "qua bưu chính");
      default -> new ChannelMessages("through channel " + kind, "qua kênh " + kind);
    };
  }
}
