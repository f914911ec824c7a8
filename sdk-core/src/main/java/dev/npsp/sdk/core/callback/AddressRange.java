package dev.npsp.sdk.core.callback;

import java.net.InetAddress;
import java.util.regex.Pattern;

/** A range of IPv4 or IPv6 addresses. An IPv4 address inside IPv6 counts as the IPv4 address. */
final class AddressRange {

  private static final Pattern BITS = Pattern.compile("\\d{1,3}");

  private final byte[] start;
  private final int bits;

  private AddressRange(byte[] start, int bits) {
    this.start = start;
    this.bits = bits;
  }

  static AddressRange parse(String text) {
    int slash = text.indexOf('/');
    byte[] start = address(slash < 0 ? text : text.substring(0, slash), text);
    int bits = slash < 0 ? start.length * 8 : bits(text.substring(slash + 1), text);
    if (bits > start.length * 8 || !isZeroBeyond(start, bits)) {
      throw notARange(text);
    }
    return new AddressRange(start, bits);
  }

  boolean holds(InetAddress address) {
    byte[] other = address.getAddress();
    if (other.length != start.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      if (isSet(start, bit) != isSet(other, bit)) {
        return false;
      }
    }
    return true;
  }

  private static byte[] address(String text, String whole) {
    return AddressText.parse(text).orElseThrow(() -> notARange(whole)).getAddress();
  }

  private static int bits(String text, String whole) {
    if (!BITS.matcher(text).matches()) {
      throw notARange(whole);
    }
    return Integer.parseInt(text);
  }

  private static boolean isZeroBeyond(byte[] address, int bits) {
    for (int bit = bits; bit < address.length * 8; bit++) {
      if (isSet(address, bit)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSet(byte[] address, int bit) {
    return (address[bit / 8] >> (7 - bit % 8) & 1) == 1;
  }

  private static IllegalArgumentException notARange(String text) {
    return new IllegalArgumentException(
        "An address range looks like 10.20.0.7, 10.20.0.0/16 or fd00:20::/32, with nothing set"
            + " behind its prefix, not "
            + text);
  }
}
