package dev.npsp.sdk.procedures.internal.apiv1;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.procedures.open.IndexQuery;
import dev.npsp.sdk.procedures.open.IndexTopic;
import dev.npsp.sdk.procedures.open.OpenSearch;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the rebuilt portal has no place for, found before anything is sent. */
final class ApiV1Limits {

  private static final WireLimitMessages WORDS = WireLimitMessages.in(Locale.ENGLISH);
  private static final String ALL_INDICATORS = "0";

  private ApiV1Limits() {}

  static List<Violation> of(OpenSearch search) {
    List<Violation> found = new ArrayList<>();
    notTaken(search.agencyType().isPresent(), "agencyType", found);
    notTaken(search.agencyId().isPresent(), "agencyId", found);
    notTaken(search.audienceId().isPresent(), "audienceId", found);
    notTaken(search.levelId().isPresent(), "levelId", found);
    return found;
  }

  static List<Violation> of(IndexTopic topic, IndexQuery query) {
    List<Violation> found = new ArrayList<>();
    notTaken(query.half().isPresent(), "half", found);
    notTaken(query.month().isPresent() && query.quarter().isPresent(), "quarter", found);
    notTaken(!query.indicator().equals(ALL_INDICATORS), "indicator", found);
    notTaken(
        topic == IndexTopic.SATISFACTION && query.procedureId().isPresent(), "procedureId", found);
    return found;
  }

  private static void notTaken(boolean isGiven, String path, List<Violation> found) {
    if (isGiven) {
      found.add(WORDS.broken(WireLimit.NOT_TAKEN, path));
    }
  }
}
