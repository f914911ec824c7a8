package dev.npsp.sdk.services.internal.mapi;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.services.PublicService;
import dev.npsp.sdk.services.ServiceTerms;
import dev.npsp.sdk.services.internal.mapi.ServiceSheet.ServiceRow;
import dev.npsp.sdk.services.internal.mapi.ServiceSheet.TermsParameters;
import dev.npsp.sdk.services.internal.mapi.ServiceSheet.TermsRow;
import dev.npsp.sdk.wire.mapi.MapiRequest;
import java.util.List;
import java.util.Optional;

/** What can be asked about public services on this wire. */
public final class ServiceOperations {

  /** The services, with filters that go to the portal as they are. */
  public static final Operation<ServiceFilters, List<PublicService>> LIST =
      new Operation<>(
          "services.list",
          "LayDVC",
          Effect.READ,
          filters -> MapiRequest.integrated(filters.byName()),
          (answer, asked) -> ServiceMapping.services(answer.rows(ServiceRow.class)));

  /** For whom, where and by whom a procedure is. */
  public static final Operation<ProcedureCode, Optional<ServiceTerms>> TERMS =
      new Operation<>(
          "services.find",
          "LayThuTuc",
          Effect.READ,
          code -> MapiRequest.integrated(new TermsParameters(code.value())),
          (answer, asked) -> ServiceMapping.terms(answer.rows(TermsRow.class)));

  private ServiceOperations() {}
}
