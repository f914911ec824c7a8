package dev.npsp.sdk.procedures;

import dev.npsp.sdk.AgencyCode;
import dev.npsp.sdk.ProcedureCode;
import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A portal in memory, whose procedures a test changes; it can be out of reach. */
final class FakePortal implements ProceduresClient {

  private static final Origin ORIGIN = new Origin("procedures.get (LayThuTuc)", "r-1");

  final Map<String, Procedure> published = new TreeMap<>();
  final List<ProcedureCode> asked = new ArrayList<>();
  boolean outOfReach;

  FakePortal with(Procedure... procedures) {
    for (Procedure each : procedures) {
      published.put(each.code().value(), each);
    }
    return this;
  }

  @Override
  public Page<ProcedureSummary> list(RequestOptions options) {
    reach();
    return Page.whole(
        published.values().stream()
            .map(each -> ProcedureSummary.builder(each.code().value(), each.name()).build())
            .toList());
  }

  @Override
  public Page<ProcedureSummary> search(String words, RequestOptions options) {
    return list(options);
  }

  @Override
  public Procedure get(ProcedureCode code, RequestOptions options) {
    return find(code, options)
        .orElseThrow(() -> new NotFoundAtPortal(ORIGIN, "-1", "", "check the code."));
  }

  @Override
  public Optional<Procedure> find(ProcedureCode code, RequestOptions options) {
    asked.add(code);
    reach();
    return Optional.ofNullable(published.get(code.value()));
  }

  @Override
  public Page<ProcedureSummary> listOf(AgencyCode agency, RequestOptions options) {
    return list(options);
  }

  @Override
  public Page<AnnouncingDecision> decision(String decisionId, RequestOptions options) {
    reach();
    return Page.whole(List.of());
  }

  private void reach() {
    if (outOfReach) {
      throw new NotSent(ORIGIN, "no connection.", "check the line.", null);
    }
  }
}
