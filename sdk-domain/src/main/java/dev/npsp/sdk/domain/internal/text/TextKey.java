package dev.npsp.sdk.domain.internal.text;

import dev.npsp.sdk.domain.LocalizedText;

/**
 * What is said in two languages: a constant of an enumeration, whose bundles stand beside it under
 * its name. Where there is something to be done about it, {@code NAME.remedy} says what.
 */
public interface TextKey {

  /** The key in the bundles. */
  String name();

  /** Where its words are. */
  TextBundles bundles();

  /** The text; arguments stand for <code>{0}</code>, <code>{1}</code> in it. */
  default LocalizedText text(Object... arguments) {
    return bundles().text(name(), arguments);
  }

  /** What is to be done about it; arguments stand for <code>{0}</code>, <code>{1}</code> in it. */
  default LocalizedText remedy(Object... arguments) {
    return bundles().text(name() + ".remedy", arguments);
  }
}
