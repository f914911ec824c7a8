package dev.npsp.sdk.procedures;

import java.time.Instant;

/**
 * A procedure in the cache.
 *
 * @param procedure the procedure
 * @param fetchedAt when the portal told it
 * @param freshUntil when to ask again
 */
record HeldProcedure(Procedure procedure, Instant fetchedAt, Instant freshUntil) {

  boolean isFresh(Instant now) {
    return now.isBefore(freshUntil);
  }

  HeldProcedure keptUntil(Instant later) {
    return new HeldProcedure(procedure, fetchedAt, later);
  }
}
