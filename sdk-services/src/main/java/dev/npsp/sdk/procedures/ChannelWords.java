package dev.npsp.sdk.procedures;

/**
 * A channel in a sentence.
 *
 * @param english after "filed"
 * @param vietnamese after "nộp"
 */
record ChannelWords(String english, String vietnamese) {

  static ChannelWords of(String kind) {
    return switch (kind) {
      case "1" -> new ChannelWords("in person", "trực tiếp");
      case "2" -> new ChannelWords("online", "trực tuyến");
      case "3" -> new ChannelWords("by post", "qua bưu chính");
      default -> new ChannelWords("through channel " + kind, "qua kênh " + kind);
    };
  }
}
