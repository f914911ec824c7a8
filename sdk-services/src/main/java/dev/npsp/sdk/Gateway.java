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
  HA_GIANG,

  /**
   * Thanh Hóa: {@code mapi} in another shell. A question is a path below {@code
   * KetNoiMotCuaQuocGia}, its answer JSON text in {@code message}; what was told may be answered by
   * plain words. Procedures and five catalogues are asked; dossiers, steps and statuses go where
   * the host was told, since no such path was seen. Source: one peer.
   */
  THANH_HOA,

  /**
   * Điện Biên: the list of procedures and accounts of the sign-on, asked as in Thanh Hóa; nothing
   * else was seen. Source: public snippets of one peer.
   */
  DIEN_BIEN
}
