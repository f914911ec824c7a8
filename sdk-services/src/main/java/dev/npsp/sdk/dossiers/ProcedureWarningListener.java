package dev.npsp.sdk.dossiers;

/**
 * Hears of every dossier that is sent under a withdrawn procedure. Called on the thread that sends,
 * before it is sent; what it throws is logged and otherwise without effect.
 */
@FunctionalInterface
public interface ProcedureWarningListener {

  /** Such a dossier is about to be sent. */
  void onWarning(ProcedureWarning warning);
}
