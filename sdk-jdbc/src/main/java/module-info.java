/** Every store of the SDK in the host's own database. */
module dev.npsp.sdk.jdbc {
  requires transitive java.sql;
  requires transitive dev.npsp.sdk;
  requires transitive dev.npsp.sdk.reporting;
  requires org.slf4j;

  exports dev.npsp.sdk.jdbc;
}
