/**
 * Many bills through ministry, platform and bank over faulty connections, with the ledgers compared
 * at the end: for those who must know that no bill is paid twice.
 */
@NullMarked
package dev.npsp.sdk.examples.pay;

import org.jspecify.annotations.NullMarked;
