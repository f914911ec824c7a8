/**
 * An agency server that the portal calls, each thing stored once and its status reported back: for
 * an agency that receives promotions, land tax, searches and file requests.
 */
@NullMarked
package dev.npsp.sdk.examples.inbound;

import org.jspecify.annotations.NullMarked;
