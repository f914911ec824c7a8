package dev.npsp.sdk.sandbox.internal.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a form with files. */
public final class MultipartBody {
  private static final Pattern BOUNDARY =
      Pattern.compile("(?i)multipart/form-data\\s*;.*\\bboundary=\"?([^\";]+)\"?.*");
  private static final Pattern NAME = Pattern.compile("[;\\s]name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");
  private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  /** One part. */
  public record Part(String name, String fileName, byte[] content) {}

  private MultipartBody() {}

  /** All parts, in their order. */
  public static List<Part> parts(String contentType, byte[] body) throws Refusal {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.matches()) {
      throw Refusal.of("Content-Type phải là multipart/form-data có boundary");
    }
    byte[] delimiter = ("--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
    byte[] next = ("\r\n--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
    if (!isAt(body, 0, delimiter)) {
      throw Refusal.of("Nội dung không bắt đầu bằng boundary");
    }
    List<Part> parts = new ArrayList<>();
    int from = delimiter.length;
    while (!isAt(body, from, "--".getBytes(StandardCharsets.US_ASCII))) {
      int end = indexOf(body, next, from);
      if (end < 0) {
        throw Refusal.of("Nội dung bị cắt giữa chừng");
      }
      parts.add(part(body, from + 2, end));
      from = end + next.length;
    }
    return parts;
  }

  private static Part part(byte[] body, int from, int end) throws Refusal {
    int blank = indexOf(body, BLANK_LINE, from);
    if (blank < 0 || blank > end) {
      throw Refusal.of("Một phần không có tiêu đề");
    }
    String headers = new String(body, from, blank - from, StandardCharsets.UTF_8);
    String disposition =
        headers
            .lines()
            .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-disposition:"))
            .findFirst()
            .orElseThrow(() -> Refusal.of("Một phần không có Content-Disposition"));
    return new Part(
        found(NAME, disposition),
        found(FILE_NAME, disposition),
        Arrays.copyOfRange(body, blank + BLANK_LINE.length, end));
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static int indexOf(byte[] body, byte[] what, int from) {
    for (int i = from; i <= body.length - what.length; i++) {
      if (isAt(body, i, what)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAt(byte[] body, int from, byte[] what) {
    return from + what.length <= body.length
        && Arrays.equals(body, from, from + what.length, what, 0, what.length);
  }
}
