package dev.npsp.sdk.procedures;

import dev.npsp.sdk.AgencyCode;
import dev.npsp.sdk.ProcedureCode;
import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.text.VietnameseText;
import dev.npsp.sdk.internal.mapi.NoParameters;
import dev.npsp.sdk.internal.mapi.procedures.ProcedureMapping;
import dev.npsp.sdk.internal.mapi.procedures.ProcedureOperations;
import dev.npsp.sdk.internal.mapi.procedures.ProcedureRows;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Procedures over the {@code mapi} wire. */
final class ProceduresOverMapi implements ProceduresClient {

  private final CallExecutor executor;

  ProceduresOverMapi(CallExecutor executor) {
    this.executor = executor;
  }

  @Override
  public Page<ProcedureSummary> list(RequestOptions options) {
    return Page.whole(executor.call(ProcedureOperations.LIST, new NoParameters(), options));
  }

  @Override
  public Page<ProcedureSummary> search(String words, RequestOptions options) {
    return Page.whole(list(options).stream().filter(named(words)).toList());
  }

  @Override
  public Procedure get(ProcedureCode code, RequestOptions options) {
    ProcedureRows rows = ask(code, options);
    return ProcedureMapping.procedure(code, rows.rows()).orElseThrow(rows::notFound);
  }

  @Override
  public Optional<Procedure> find(ProcedureCode code, RequestOptions options) {
    return ProcedureMapping.procedure(code, ask(code, options).rows());
  }

  @Override
  public Page<ProcedureSummary> listOf(AgencyCode agency, RequestOptions options) {
    return Page.whole(executor.call(ProcedureOperations.LIST_OF, agency, options));
  }

  @Override
  public Page<AnnouncingDecision> decision(String decisionId, RequestOptions options) {
    return Page.whole(executor.call(ProcedureOperations.DECISION, decisionId, options));
  }

  private ProcedureRows ask(ProcedureCode code, RequestOptions options) {
    try {
      return executor.call(ProcedureOperations.GET, code, options);
    } catch (RefusedByPortal e) {
      return ProcedureRows.orRethrow(e);
    }
  }

  /** Each word begins a word of the name. */
  private static Predicate<ProcedureSummary> named(String words) {
    List<String> beginnings = List.of(spaced(words).split(" ", -1));
    return row -> {
      String name = " " + spaced(row.name());
      return beginnings.stream().allMatch(beginning -> name.contains(" " + beginning));
    };
  }

  /** Folded, with one blank in place of all that is no letter or digit. */
  private static String spaced(String text) {
    return VietnameseText.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
