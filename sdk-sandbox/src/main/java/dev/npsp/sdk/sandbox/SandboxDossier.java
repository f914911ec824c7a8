package dev.npsp.sdk.sandbox;

import dev.npsp.sdk.domain.FormData;
import java.util.List;
import java.util.Optional;

/** A dossier as the portal holds it at one moment. */
public interface SandboxDossier {

  /** Wire: {@code MaHoSo}. */
  String code();

  /** The wire code of its state. Wire: {@code TrangThaiHoSo}. */
  String status();

  /**
   * How many writes changed what the portal holds; an identical repeat changes nothing. At most 255
   * once it is no longer kept in full.
   */
  int timesApplied();

  /**
   * How many writes the portal carried out, repeats included. At most 255 once it is no longer kept
   * in full.
   */
  int timesWritten();

  /** The progress steps, oldest first. */
  List<SandboxStep> steps();

  /** The last full content as it was received; "" when it is no longer kept in full. */
  String json();

  /**
   * What was filled into its electronic form; empty when nothing was, or it came over a wire that
   * has no place for it. Wire: {@code EformThongTinChiTiet} of a ministry's portal.
   */
  Optional<FormData> formData();

  /** Whether a citizen filed it on the portal itself. */
  boolean bornOnPortal();

  /** The agency's own number of a dossier born on the portal. Wire: {@code MaHoSoDonVi}. */
  Optional<String> localCode();

  /** False once the sandbox keeps only a hash of it. */
  boolean keptInFull();
}
