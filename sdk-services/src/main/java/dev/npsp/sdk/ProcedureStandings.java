package dev.npsp.sdk;

/**
 * Tells what is known of a procedure, from memory: it is asked with every dossier, by several
 * threads. A snapshot of the procedures tells it: {@code snapshot::standing}.
 */
@FunctionalInterface
public interface ProcedureStandings {

  /** What is known of that procedure. */
  ProcedureStanding of(ProcedureCode code);
}
