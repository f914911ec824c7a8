/**
 * Who is who, and since when: ministries and agencies, the 63 provinces until 30 June 2025 and the
 * 34 since, and which became which. A code means something only together with a day. Needs no
 * portal: begin with {@link dev.npsp.sdk.domain.reference.ReferenceData#bundled}.
 */
@NullMarked
package dev.npsp.sdk.domain.reference;

import org.jspecify.annotations.NullMarked;
