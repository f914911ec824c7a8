/** Departments that report to their province each month. */
@NullMarked
package dev.npsp.sdk.examples.monthlyreport;

import org.jspecify.annotations.NullMarked;
