package dev.npsp.sdk.catalogues.internal.mapi;

import static dev.npsp.sdk.wire.WireText.orEmpty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns of a row are its code and its name, when nobody has seen the row. A guess after the
 * catalogues that were seen: {@code MADONVI} with {@code TENDONVI}, {@code MALINHVUC} with {@code
 * TENLINHVUC}.
 */
final class LikelyColumns {

  private static final String CODE = "MA";
  private static final String NAME = "TEN";

  private final String code;
  private final String name;

  private LikelyColumns(String code, String name) {
    this.code = code;
    this.name = name;
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  /** The code and the name of a row of the catalogue that is called {@code what} on the wire. */
  static LikelyColumns of(String what, Map<String, String> columns) {
    Map<String, String> upper = new LinkedHashMap<>();
    columns.forEach(
        (column, value) ->
            upper.putIfAbsent(column.strip().toUpperCase(Locale.ROOT), orEmpty(value)));
    List<String> names = new ArrayList<>(upper.keySet());
    String codeColumn =
        pair(what.toUpperCase(Locale.ROOT), names)
            .map(ending -> CODE + ending)
            .or(() -> first(CODE, names))
            .or(() -> names.stream().filter(column -> !column.startsWith(NAME)).findFirst())
            .orElse("");
    String nameColumn =
        pair(what.toUpperCase(Locale.ROOT), names)
            .map(ending -> NAME + ending)
            .or(() -> first(NAME, names))
            .or(() -> names.stream().filter(column -> !column.equals(codeColumn)).findFirst())
            .orElse("");
    return new LikelyColumns(
        upper.getOrDefault(codeColumn, ""), upper.getOrDefault(nameColumn, ""));
  }

  /** The ending of a code column and a name column that belong together. */
  private static Optional<String> pair(String what, List<String> names) {
    if (names.contains(CODE + what) && names.contains(NAME + what)) {
      return Optional.of(what);
    }
    return names.stream()
        .filter(column -> column.startsWith(CODE))
        .map(column -> column.substring(CODE.length()))
        .filter(ending -> names.contains(NAME + ending))
        .findFirst();
  }

  private static Optional<String> first(String beginning, List<String> names) {
    return names.stream().filter(column -> column.startsWith(beginning)).findFirst();
  }
}
