/** The client for dossiers: create or update, life cycle, thousands at once. */
@NullMarked
package dev.npsp.sdk.dossiers.internal;

import org.jspecify.annotations.NullMarked;
