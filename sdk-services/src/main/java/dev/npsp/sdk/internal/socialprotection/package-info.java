/** The labour ministry's wire for social protection. */
@NullMarked
package dev.npsp.sdk.internal.socialprotection;

import org.jspecify.annotations.NullMarked;
