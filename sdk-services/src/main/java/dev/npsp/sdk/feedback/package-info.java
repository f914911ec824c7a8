/** Questions that citizens and enterprises ask, and the agencies' answers (hỏi đáp). */
@NullMarked
package dev.npsp.sdk.feedback;

import org.jspecify.annotations.NullMarked;
