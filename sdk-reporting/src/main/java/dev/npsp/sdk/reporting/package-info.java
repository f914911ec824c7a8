/**
 * The National Reporting Platform: which figures an agency owes, for which period and until when,
 * and the reports that it sends.
 *
 * <p>No protocol of the platform is public. What is sent and read here is a reference protocol of
 * ours, and says so.
 */
@NullMarked
package dev.npsp.sdk.reporting;

import org.jspecify.annotations.NullMarked;
