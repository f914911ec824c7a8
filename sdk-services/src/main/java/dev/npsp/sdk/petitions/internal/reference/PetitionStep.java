package dev.npsp.sdk.petitions.internal.reference;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.petitions.HandlingMode;
import dev.npsp.sdk.petitions.PetitionCode;
import dev.npsp.sdk.petitions.PetitionEventKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What an agency does with a petition.
 *
 * @param code which petition
 * @param number its place among the events, from 1
 * @param agency that does it
 * @param kind what it does
 * @param mode how it is handled
 * @param to the agency that has it then
 * @param text reason, question or answer
 */
public record PetitionStep(
    PetitionCode code,
    int number,
    AgencyCode agency,
    PetitionEventKind kind,
    Optional<HandlingMode> mode,
    Optional<AgencyCode> to,
    Optional<@NotBlank @CleanText @Size(max = 20_000) String> text) {

  /** Nothing of the text: it may name persons. */
  @Override
  public String toString() {
    return code + " " + number + " " + kind;
  }
}
