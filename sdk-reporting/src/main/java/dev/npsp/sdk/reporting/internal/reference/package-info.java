/**
 * The reference protocol of the reporting platform, version 1: a proposal of ours, written down in
 * {@code docs/reporting-openapi.json}. No protocol of the platform is public.
 */
@NullMarked
package dev.npsp.sdk.reporting.internal.reference;

import org.jspecify.annotations.NullMarked;
