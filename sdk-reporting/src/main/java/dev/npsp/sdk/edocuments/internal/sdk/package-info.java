/** The document axis over the verbs of the national SDK. Not exported. */
@NullMarked
package dev.npsp.sdk.edocuments.internal.sdk;

import org.jspecify.annotations.NullMarked;
