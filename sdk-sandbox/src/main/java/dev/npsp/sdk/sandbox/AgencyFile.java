package dev.npsp.sdk.sandbox;

/** What the agency answered when the portal fetched a file. */
public interface AgencyFile {

  /** 200 for the file; 204 when the agency gives none. */
  int status();

  /** "" when there is none. */
  String contentType();

  byte[] content();
}
