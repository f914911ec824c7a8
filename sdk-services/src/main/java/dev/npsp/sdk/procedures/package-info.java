/**
 * Administrative procedures as the portal publishes them: who, how, with what, how long, how much.
 */
@NullMarked
package dev.npsp.sdk.procedures;

import org.jspecify.annotations.NullMarked;
