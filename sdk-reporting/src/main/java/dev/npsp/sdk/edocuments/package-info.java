/**
 * Electronic documents between agencies: edXML as QCVN 102:2016 has it, read and written, its
 * signatures, and the document axis that carries it.
 */
@NullMarked
package dev.npsp.sdk.edocuments;

import org.jspecify.annotations.NullMarked;
