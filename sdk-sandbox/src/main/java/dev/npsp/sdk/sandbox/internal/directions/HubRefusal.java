package dev.npsp.sdk.sandbox.internal.directions;

/** A call that the hub does not carry out, with one of its codes. */
final class HubRefusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  private HubRefusal(String code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  static HubRefusal badFile(String why) {
    return new HubRefusal("10", why);
  }

  static HubRefusal unknownReceiver(String agency) {
    return new HubRefusal("18", "Không có đơn vị nhận " + agency);
  }

  static HubRefusal foreignSender(String agency) {
    return new HubRefusal("19", "Đơn vị gửi chưa đăng ký: " + agency);
  }

  static HubRefusal fileHandling(String why) {
    return new HubRefusal("21", why);
  }

  static HubRefusal notToTheStandard(String why) {
    return new HubRefusal("22", why);
  }

  static HubRefusal locked(String agency) {
    return new HubRefusal("23", "Đơn vị nhận đã bị khóa: " + agency);
  }

  HubReply reply() {
    return HubReply.refused(code, String.valueOf(getMessage()));
  }
}
