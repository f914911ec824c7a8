/** The texts of applications, and the fields that many of their forms share. */
@NullMarked
package dev.npsp.sdk.applications.internal;

import org.jspecify.annotations.NullMarked;
