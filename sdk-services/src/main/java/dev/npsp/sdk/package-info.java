/**
 * The portal: {@link dev.npsp.sdk.PortalClient}, what it is built of, and its views. It stands
 * above all areas, and none of them knows it. Begin with {@link dev.npsp.sdk.PortalClient#builder}.
 */
@NullMarked
package dev.npsp.sdk;

import org.jspecify.annotations.NullMarked;
