/** The client for questions and answers. */
@NullMarked
package dev.npsp.sdk.feedback.internal;

import org.jspecify.annotations.NullMarked;
