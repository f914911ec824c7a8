package dev.npsp.sdk.procedures.open;

/**
 * Who handles a procedure, as the rebuilt portal flags it. There is no district: local government
 * has two levels since July 2025.
 */
public enum HandlingLevel {

  /** Communes and wards. Wire: {@code isWard}. */
  COMMUNE,

  /** Provinces and cities. Wire: {@code isProvince}. */
  PROVINCE,

  /** Ministries. Wire: {@code isMinistry}. */
  MINISTRY,

  /** Other agencies. Wire: {@code isOtherAgency}. */
  OTHER_AGENCY,

  /** Offices of a ministry throughout the country, ngành dọc. Wire: {@code isVertical}. */
  VERTICAL,

  /** Agencies among themselves, nội bộ. Wire: {@code isInternal}. */
  INTERNAL
}
