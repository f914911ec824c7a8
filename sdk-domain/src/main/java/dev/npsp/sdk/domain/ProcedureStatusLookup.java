package dev.npsp.sdk.domain;

/**
 * Tells what is known of a procedure, from memory: it is asked with every dossier, by several
 * threads. A snapshot of the procedures tells it: {@code snapshot::status}.
 */
@FunctionalInterface
public interface ProcedureStatusLookup {

  /** What is known of that procedure. */
  ProcedureStatus of(ProcedureCode code);
}
