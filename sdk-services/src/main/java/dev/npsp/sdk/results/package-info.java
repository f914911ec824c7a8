/** Results of procedures that agencies have digitised: the store behind "no paper twice". */
@NullMarked
package dev.npsp.sdk.results;

import org.jspecify.annotations.NullMarked;
