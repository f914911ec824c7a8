/**
 * What the areas share of gateways of provinces below {@code KetNoiMotCuaQuocGia}, which pass
 * {@code mapi} on: a question is a path with its parameters in the query, an answer the answer of
 * {@code mapi} as JSON text in {@code message}. Not exported.
 */
@NullMarked
package dev.npsp.sdk.wire.onestop;

import org.jspecify.annotations.NullMarked;
