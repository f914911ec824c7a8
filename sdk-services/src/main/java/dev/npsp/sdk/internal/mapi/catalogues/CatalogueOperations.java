package dev.npsp.sdk.internal.mapi.catalogues;

import dev.npsp.sdk.catalogues.Agency;
import dev.npsp.sdk.catalogues.Field;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.internal.mapi.MapiRoute;
import dev.npsp.sdk.internal.mapi.NoParameters;
import java.util.List;

/** What can be asked of the catalogues on this wire. */
public final class CatalogueOperations {

  /** All agencies. */
  public static final Operation<NoParameters, List<Agency>> AGENCIES =
      new Operation<>(
          "catalogues.agencies",
          "LayDanhMucCoQuan",
          MapiRoute.SHARED,
          Effect.READ,
          none -> none,
          answer -> CatalogueMapping.agencies(answer.rows(AgencyRow.class)));

  /** All fields of administration. */
  public static final Operation<NoParameters, List<Field>> FIELDS =
      new Operation<>(
          "catalogues.fields",
          "LayDanhMucLinhVuc",
          MapiRoute.SHARED,
          Effect.READ,
          none -> none,
          answer -> CatalogueMapping.fields(answer.rows(FieldRow.class)));

  private CatalogueOperations() {}
}
