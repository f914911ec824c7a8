package dev.npsp.sdk.internal.mapi.services;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.ProcedureCode;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.internal.mapi.MapiRoute;
import dev.npsp.sdk.services.PublicService;
import dev.npsp.sdk.services.ServiceTerms;
import java.util.List;
import java.util.Optional;

/** What can be asked about public services on this wire. */
public final class ServiceOperations {

  /** The services, with filters that go to the portal as they are. */
  public static final Operation<ServiceFilters, List<PublicService>> LIST =
      new Operation<>(
          "services.list",
          "LayDVC",
          MapiRoute.INTEGRATED,
          Effect.READ,
          ServiceFilters::byName,
          ServiceOperations::services);

  /** For whom, where and by whom a procedure is. */
  public static final Operation<ProcedureCode, Optional<ServiceTerms>> TERMS =
      new Operation<>(
          "services.find",
          "LayThuTuc",
          MapiRoute.INTEGRATED,
          Effect.READ,
          code -> new TermsParameters(code.value()),
          answer -> ServiceMapping.terms(answer.rows(TermsRow.class)));

  private ServiceOperations() {}

  /**
   * The rows stand in an object of their own, {@code {"data":[..]}}, which may stand in an array;
   * bare rows are read as well.
   */
  private static List<PublicService> services(Answer answer) throws JsonUnreadable {
    JsonNode result = answer.result();
    JsonNode first = result.isArray() ? result.path(0) : result;
    boolean isWrapped = !Json.member(first, "data").isMissingNode();
    return ServiceMapping.services(
        isWrapped
            ? answer.first(ServicesRow.class).map(ServicesRow::services).orElse(List.of())
            : answer.rows(ServiceRow.class));
  }
}
