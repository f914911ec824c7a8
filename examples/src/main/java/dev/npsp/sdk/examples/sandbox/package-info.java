/** The sandbox as a program: for those who develop in another language, or try requests by hand. */
@NullMarked
package dev.npsp.sdk.examples.sandbox;

import org.jspecify.annotations.NullMarked;
