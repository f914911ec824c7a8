/** How questions and answers travel over mapi. */
@NullMarked
package dev.npsp.sdk.feedback.internal.mapi;

import org.jspecify.annotations.NullMarked;
