package dev.npsp.sdk;

/**
 * A gateway of a province that stands in front of the national portal and speaks a protocol of its
 * own. More may come: a switch over them needs a default.
 */
public enum Gateway {
  /**
   * Hà Giang: dossiers as a bare array, agency and {@code isUpdating} in the query, no session.
   * Only sixteen members of a dossier were seen; a dossier that has more is refused as {@code
   * InvalidRequest}, which names what has no place. A status may run back, as an officer undoes a
   * step. Source: public snippets of one peer.
   */
  HA_GIANG
}
