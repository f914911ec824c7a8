package dev.npsp.sdk.statistics;

/**
 * How far a procedure can be done online, by Decree 224/2026/NĐ-CP (until 30 June 2026: 42/2022).
 * Local data only: no code for it was seen on the wire. Peers keep the older levels 4, 3 and 2 in
 * its place.
 */
public enum ServiceLevel {

  /** Toàn trình: all of it, the payment included; 4 in older systems. */
  FULL,

  /** Một phần: filed online, the rest in person; 3 in older systems. */
  PARTIAL,

  /** Only told about online; 1 and 2 in older systems. */
  INFORMATION;

  /** Whether dossiers can be filed online. */
  public boolean takesDossiersOnline() {
    return this != INFORMATION;
  }
}
