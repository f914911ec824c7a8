package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.catalogues.CatalogueChange.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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
        changes.add(change(Kind.ADDED, catalogue, code, is.name(), "added", "thêm mới"));
      } else if (was != null && is == null) {
        changes.add(change(Kind.REMOVED, catalogue, code, was.name(), "removed", "bị bỏ"));
      } else if (was != null && is != null && !was.name().equals(is.name())) {
        changes.add(
            change(
                Kind.RENAMED,
                catalogue,
                code,
                is.name(),
                "renamed from " + was.name() + " to",
                "đổi tên từ " + was.name() + " thành"));
      } else if (was != null && is != null && !was.row().equals(is.row())) {
        changes.add(change(Kind.CHANGED, catalogue, code, is.name(), "changed", "thay đổi"));
      }
    }
  }

  private static CatalogueChange change(
      Kind kind,
      Catalogue<?> catalogue,
      String code,
      String name,
      String english,
      String vietnamese) {
    boolean ofAgencies = catalogue.equals(Catalogue.AGENCIES);
    return new CatalogueChange.Builder()
        .kind(kind)
        .catalogue(catalogue)
        .codeText(code)
        .name(name)
        .english("%s %s %s: %s".formatted(ofAgencies ? "agency" : "field", code, english, name))
        .vietnamese(
            "%s %s %s: %s".formatted(ofAgencies ? "cơ quan" : "lĩnh vực", code, vietnamese, name))
        .build();
  }
}
