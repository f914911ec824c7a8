package dev.npsp.sdk.core.internal.reference;

import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedText;
import java.util.HashMap;
import java.util.Map;

/**
 * What a platform may refuse, and what is to be done about it. {@code NOT_FOUND} and the code of
 * what is there already have an error of their own; refused logins and ended sessions are the same
 * everywhere.
 *
 * @param alreadyThere the code that says that something else is there already
 * @param remedies of each code
 */
public record ReferenceRefusals(String alreadyThere, Map<String, LocalizedText> remedies) {

  static final String NOT_FOUND = "NOT_FOUND";
  static final String SESSION_ENDED = "SESSION_ENDED";
  private static final String LOGIN_REFUSED = "LOGIN_REFUSED";

  /** With the codes that are the same everywhere. */
  public ReferenceRefusals {
    Map<String, LocalizedText> all = new HashMap<>(remedies);
    all.put(LOGIN_REFUSED, CoreText.REFERENCE_ACCOUNT.remedy());
    all.put(SESSION_ENDED, CoreText.REFERENCE_ACCOUNT.remedy());
    remedies = Map.copyOf(all);
  }

  boolean knows(String code) {
    return remedies.containsKey(code);
  }

  LocalizedText remedy(String code) {
    return remedies.getOrDefault(code, CoreText.REFUSED.remedy());
  }
}
