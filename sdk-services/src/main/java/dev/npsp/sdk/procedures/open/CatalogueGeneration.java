package dev.npsp.sdk.procedures.open;

/** A generation of the interface behind the portal's public pages. */
public enum CatalogueGeneration {

  /** The gateway of the older portal: forms to {@code jsp/rest.jsp}. */
  REST_JSP,

  /** The rebuilt portal, since December 2025: JSON to {@code api/v1/..}. */
  API_V1
}
