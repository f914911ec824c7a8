package dev.npsp.sdk;

/**
 * A gateway of a province that stands in front of the national portal and speaks a protocol of its
 * own. More may come: a switch over them needs a default.
 */
public enum Gateway {
  /**
   * Hà Giang: dossiers as a bare array, agency and {@code isUpdating} in the query, no session.
   * Only sixteen members of a dossier were seen; fees, results, notes and supplements are not sent.
   * Source: public snippets of one peer.
   */
  HA_GIANG
}
