/** The one place that touches the JDK HTTP client. */
@NullMarked
package dev.npsp.sdk.core.internal.jdk;

import org.jspecify.annotations.NullMarked;
