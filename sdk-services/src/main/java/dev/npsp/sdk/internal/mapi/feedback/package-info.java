/** How questions and answers travel over mapi. */
@NullMarked
package dev.npsp.sdk.internal.mapi.feedback;

import org.jspecify.annotations.NullMarked;
