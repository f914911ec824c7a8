package dev.npsp.sdk.reporting.xlsx;

import dev.npsp.sdk.domain.internal.text.TextBundles;
import dev.npsp.sdk.domain.internal.text.TextKey;
import java.util.ResourceBundle;

/** What is wrong with a workbook, in two languages. */
enum XlsxText implements TextKey {
  REJECTED,
  NO_WORKBOOK,
  TOO_LARGE,
  NO_TEMPLATE,
  NO_LAYOUT,
  NO_SUCH_TEMPLATE,
  NO_NUMBER,
  BAD_CELL,
  NO_WHOLE,
  OTHER_NAME;

  private static final TextBundles BUNDLES =
      TextBundles.of(locale -> ResourceBundle.getBundle(XlsxText.class.getName(), locale));

  @Override
  public TextBundles bundles() {
    return BUNDLES;
  }
}
