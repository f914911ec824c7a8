/**
 * Petitions and complaints of citizens and enterprises (phản ánh, kiến nghị): what the portal hands
 * to an agency, the working days that each duty allows, and the answers.
 */
@NullMarked
package dev.npsp.sdk.petitions;

import org.jspecify.annotations.NullMarked;
