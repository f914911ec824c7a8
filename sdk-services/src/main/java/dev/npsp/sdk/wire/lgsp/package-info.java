/**
 * An LGSP, the integration hub of a ministry or a province, before any wire: a token of its own,
 * and the operation by path, header or query. Not exported.
 */
@NullMarked
package dev.npsp.sdk.wire.lgsp;

import org.jspecify.annotations.NullMarked;
