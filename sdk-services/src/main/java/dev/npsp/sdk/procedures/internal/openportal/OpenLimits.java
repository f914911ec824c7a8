package dev.npsp.sdk.procedures.internal.openportal;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.procedures.open.IndexQuery;
import dev.npsp.sdk.procedures.open.OpenSearch;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the older gateway has no place for, found before anything is sent. */
final class OpenLimits {

  private static final WireLimitMessages WORDS = WireLimitMessages.in(Locale.ENGLISH);

  private OpenLimits() {}

  static List<Violation> of(OpenSearch search) {
    List<Violation> found = new ArrayList<>();
    notTaken(search.agencyCode().isPresent(), "agencyCode", found);
    notTaken(search.serviceGroupId().isPresent(), "serviceGroupId", found);
    notTaken(!search.publicOnly(), "publicOnly", found);
    return found;
  }

  static List<Violation> of(IndexQuery query) {
    List<Violation> found = new ArrayList<>();
    notTaken(query.procedureId().isPresent(), "procedureId", found);
    return found;
  }

  private static void notTaken(boolean isGiven, String path, List<Violation> found) {
    if (isGiven) {
      found.add(WORDS.broken(WireLimit.NOT_TAKEN, path));
    }
  }
}
