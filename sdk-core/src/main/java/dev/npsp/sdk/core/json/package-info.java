/**
 * The versioned JSON form of the words that all areas share: people, organisations, addresses,
 * documents, money lines, form data. It is for what a host keeps or hands on, and belongs to no
 * platform's wire.
 */
@NullMarked
package dev.npsp.sdk.core.json;

import org.jspecify.annotations.NullMarked;
