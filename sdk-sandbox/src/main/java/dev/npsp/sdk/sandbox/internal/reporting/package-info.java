/**
 * The office that receives reports: the reference protocol of the reporting platform, read and
 * answered with code of its own.
 */
@NullMarked
package dev.npsp.sdk.sandbox.internal.reporting;

import org.jspecify.annotations.NullMarked;
