package dev.npsp.sdk.directions.internal;

import dev.npsp.sdk.domain.internal.text.TextBundles;
import dev.npsp.sdk.domain.internal.text.TextKey;
import java.util.ResourceBundle;

/** What is said about directions, in two languages. */
public enum DirectionText implements TextKey {
  NOT_KNOWN,
  TRANSITION,
  WITHDRAWN,
  NO_RECALL,
  OTHER_SIDE,
  ISSUED_BEFORE,
  CONTENDED;

  private static final TextBundles BUNDLES =
      TextBundles.of(locale -> ResourceBundle.getBundle(DirectionText.class.getName(), locale));

  @Override
  public TextBundles bundles() {
    return BUNDLES;
  }
}
