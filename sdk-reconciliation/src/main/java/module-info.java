/** Day files of payments, and their comparison with the host's own records. */
module dev.npsp.sdk.reconciliation {
  requires transitive dev.npsp.sdk.domain;
  requires dev.npsp.sdk.core;
  requires externalsortinginjava;
  requires static org.immutables.value.annotations;

  exports dev.npsp.sdk.reconciliation;
}
