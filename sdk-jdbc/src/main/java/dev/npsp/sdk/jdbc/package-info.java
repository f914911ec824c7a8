/**
 * Every store of the SDK in the host's own database, PostgreSQL or H2: on connections of its own,
 * in the host's open transaction, or in Spring's. {@link dev.npsp.sdk.jdbc.JdbcStores} is the
 * start.
 */
@NullMarked
package dev.npsp.sdk.jdbc;

import org.jspecify.annotations.NullMarked;
