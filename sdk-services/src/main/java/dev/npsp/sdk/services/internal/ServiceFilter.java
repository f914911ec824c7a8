package dev.npsp.sdk.services.internal;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.services.PublicService;
import dev.npsp.sdk.services.ServiceQuery;
import dev.npsp.sdk.services.ServiceTerms;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a service is what a query asks for: by its row alone, and by the terms of its procedure.
 */
final class ServiceFilter {

  private static final Pattern CODE_OF_A_FIELD = Pattern.compile("[A-Za-z]\\d{2,3}[-.]\\S+");

  private final ServiceQuery query;

  ServiceFilter(ServiceQuery query) {
    this.query = query;
  }

  /** What the list of services can tell already. */
  boolean fitsByName(PublicService service) {
    boolean named = holds(service.name() + " " + service.procedureName(), query.words());
    boolean inField =
        asksForFieldCode()
            || query
                .field()
                .map(words -> holds(service.fieldName().orElse(""), words))
                .orElse(true);
    return named && inField;
  }

  /** Whether the procedures have to be asked. */
  boolean needsTerms() {
    return query.audience().isPresent()
        || query.level().isPresent()
        || query.agency().isPresent()
        || asksForFieldCode();
  }

  /** What only the procedure can tell. */
  boolean fitsByTerms(PublicService service, ServiceTerms terms) {
    return query.audience().map(terms.audiences()::contains).orElse(true)
        && query.level().map(terms.levels()::contains).orElse(true)
        && query.agency().map(agency -> isOf(agency, service, terms)).orElse(true)
        && (!asksForFieldCode() || terms.fieldCodes().stream().anyMatch(this::isField));
  }

  private static boolean isOf(AgencyCode agency, PublicService service, ServiceTerms terms) {
    return Stream.concat(
            terms.agencies().stream(),
            service.places().stream().flatMap(place -> place.agency().stream()))
        .anyMatch(agency::sameRoot);
  }

  private boolean asksForFieldCode() {
    return query
        .field()
        .filter(text -> CODE_OF_A_FIELD.matcher(text.strip()).matches())
        .isPresent();
  }

  private boolean isField(String code) {
    return query.field().filter(text -> upper(text).equals(upper(code))).isPresent();
  }

  private static String upper(String code) {
    return code.strip().toUpperCase(Locale.ROOT);
  }

  /** Each word begins a word of the text. */
  private static boolean holds(String text, String words) {
    String inText = " " + spaced(text);
    return List.of(spaced(words).split(" ", -1)).stream()
        .allMatch(beginning -> inText.contains(" " + beginning));
  }

  /** Folded, with one blank in place of all that is no letter or digit. */
  private static String spaced(String text) {
    return VietnameseText.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
