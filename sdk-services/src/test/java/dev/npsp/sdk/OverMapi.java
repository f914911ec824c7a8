package dev.npsp.sdk;

import dev.npsp.sdk.catalogues.CataloguesClient;
import dev.npsp.sdk.catalogues.internal.DefaultCataloguesClient;
import dev.npsp.sdk.catalogues.internal.mapi.MapiCatalogues;
import dev.npsp.sdk.dossiers.DossierFormat;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.dossiers.SubmittedDossiers;
import dev.npsp.sdk.dossiers.TransitionPolicy;
import dev.npsp.sdk.dossiers.internal.DefaultDossiersClient;
import dev.npsp.sdk.dossiers.internal.DossierRules;
import dev.npsp.sdk.dossiers.internal.mapi.MapiDossiers;
import dev.npsp.sdk.procedures.ProceduresClient;
import dev.npsp.sdk.procedures.internal.DefaultProceduresClient;
import dev.npsp.sdk.procedures.internal.mapi.MapiProcedures;
import dev.npsp.sdk.results.ResultsClient;
import dev.npsp.sdk.results.internal.ResultsOverMapi;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.mapi.MapiSettings;

/** The areas over the {@code mapi} wire, as the facade puts them together. */
public final class OverMapi {

  private OverMapi() {}

  public static CataloguesClient catalogues(ClientContext context) {
    return new DefaultCataloguesClient(new MapiCatalogues(context));
  }

  public static ProceduresClient procedures(ClientContext context) {
    return new DefaultProceduresClient(new MapiProcedures(context));
  }

  public static ResultsClient results(ClientContext context) {
    return new ResultsOverMapi(context, (MapiSettings) context.portal());
  }

  public static DossiersClient dossiers(
      ClientContext context, SubmittedDossiers known, TransitionPolicy lifecycle) {
    return new DefaultDossiersClient(
        new MapiDossiers(context, DossierFormat.FORMAT_2024), new DossierRules(known, lifecycle));
  }
}
