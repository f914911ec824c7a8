package dev.npsp.sdk;

/**
 * Where an adapter looks for the code of the provider ({@code dstcode}). Peers do it either way.
 */
public enum DestinationPlace {

  /** As a query parameter of the forward URL. */
  QUERY,

  /** As a header field. */
  HEADER
}
