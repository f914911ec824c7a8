package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.catalogues.CatalogueChange.Kind;
import dev.npsp.sdk.domain.internal.text.Messages;
import dev.npsp.sdk.wire.ServiceMessages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Compares two lists of one catalogue, by their codes. */
final class CatalogueDifference {

  private CatalogueDifference() {}

  static void add(
      Catalogue<?> catalogue,
      Map<String, CatalogueEntry> before,
      Map<String, CatalogueEntry> after,
      List<CatalogueChange> changes) {
    TreeSet<String> codes = new TreeSet<>(before.keySet());
    codes.addAll(after.keySet());
    for (String code : codes) {
      CatalogueEntry was = before.get(code);
      CatalogueEntry is = after.get(code);
      if (was == null && is != null) {
        changes.add(change(Kind.ADDED, catalogue, code, is.name(), is.name()));
      } else if (was != null && is == null) {
        changes.add(change(Kind.REMOVED, catalogue, code, was.name(), was.name()));
      } else if (was != null && is != null && !was.name().equals(is.name())) {
        changes.add(change(Kind.RENAMED, catalogue, code, is.name(), was.name()));
      } else if (was != null && is != null && !was.row().equals(is.row())) {
        changes.add(change(Kind.CHANGED, catalogue, code, is.name(), was.name()));
      }
    }
  }

  private static CatalogueChange change(
      Kind kind, Catalogue<?> catalogue, String code, String name, String before) {
    String what = catalogue.equals(Catalogue.AGENCIES) ? "catalogue.agency" : "catalogue.field";
    Function<Locale, String> text =
        language -> {
          Messages words = ServiceMessages.in(language);
          return words.text(kind, words.text(what), code, name, before);
        };
    return new CatalogueChange.Builder()
        .kind(kind)
        .catalogue(catalogue)
        .codeText(code)
        .name(name)
        .english(text.apply(Locale.ENGLISH))
        .vietnamese(text.apply(Messages.VIETNAMESE))
        .build();
  }
}
