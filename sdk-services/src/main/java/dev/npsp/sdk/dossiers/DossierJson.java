package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.core.json.JsonForm;
import dev.npsp.sdk.dossiers.internal.CommandForms;

/**
 * The versioned JSON forms of what is sent about dossiers, for a host that keeps a command until it
 * is carried out: an outbox, a queue, a file. The text holds everything that the command needs, so
 * that {@code submit(DOSSIER.read(text))} sends what {@code submit(dossier)} would have sent, but
 * for a file on this machine: of it the path and the size are kept.
 *
 * <p>Moments are UTC in ISO 8601. Codes are written even where they are the default, so that
 * another default of a later release changes no command that is kept. Reading does not check what
 * the portal takes; the call does.
 */
public final class DossierJson {

  /** For {@link DossiersClient#submit}: {@code "type":"dossier"}. */
  public static final JsonForm<Dossier> DOSSIER = CommandForms.DOSSIER;

  /** For {@link DossiersClient#reportProgress}: {@code "type":"progressStep"}. */
  public static final JsonForm<ProgressStep> PROGRESS_STEP = CommandForms.PROGRESS_STEP;

  /** For {@link DossiersClient#updateStatus}: {@code "type":"statusUpdate"}. */
  public static final JsonForm<StatusUpdate> STATUS_UPDATE = CommandForms.STATUS_UPDATE;

  private DossierJson() {}
}
