package dev.npsp.sdk.sandbox.internal.reference;

import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** An agency code in one form, from the root down: {@code H56.14} for {@code 000.00.14.H56}. */
public final class AgencyPath {

  private AgencyPath() {}

  public static String of(String code) {
    List<String> groups = Arrays.asList(code.split("\\."));
    if (code.charAt(0) < 'A') {
      Collections.reverse(groups);
    }
    StringBuilder path = new StringBuilder(groups.get(0));
    int last = groups.size();
    while (last > 1 && bare(groups.get(last - 1)).isEmpty()) {
      last--;
    }
    for (String group : groups.subList(1, last)) {
      path.append('.').append(bare(group));
    }
    return path.toString();
  }

  private static String bare(String group) {
    return group.replaceFirst("^0+", "");
  }

  public static boolean isWithin(String path, String above) {
    return path.equals(above) || path.startsWith(above + ".");
  }

  public static boolean isAgency(String code) {
    return AgencyCodes.isAgency(code);
  }
}
