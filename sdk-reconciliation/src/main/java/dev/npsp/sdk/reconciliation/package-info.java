/**
 * Day files, by which a bank and the platform find out whether they agree.
 *
 * <p>Attested of a bank's day file: 22 columns, separated by pipes; a last line with count, sum and
 * checksum; a name made of the day, the service, the type of transaction and the payment channel;
 * one set each for collections, disbursements and refunds; an empty day has a form of its own; the
 * file travels as Base64 in JSON. <strong>Not attested</strong>, and therefore configuration with a
 * default of ours: the names and the order of the columns, the formula of the checksum, the form of
 * the empty day, the separators within the name.
 */
@NullMarked
package dev.npsp.sdk.reconciliation;

import org.jspecify.annotations.NullMarked;
