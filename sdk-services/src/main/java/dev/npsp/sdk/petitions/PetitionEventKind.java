package dev.npsp.sdk.petitions;

import dev.npsp.sdk.domain.internal.OpenCode;
import dev.npsp.sdk.wire.ServiceMessages;
import java.util.List;
import java.util.Locale;

/**
 * What can happen to a petition. The codes are ours. An open list: an event of another code is
 * kept, and changes neither status nor clock.
 *
 * @param code the code as it is sent
 */
public record PetitionEventKind(String code) {

  /** A citizen or enterprise filed it. */
  public static final PetitionEventKind FILED = new PetitionEventKind("filed");

  /** The agency takes it on. */
  public static final PetitionEventKind ACCEPTED = new PetitionEventKind("accepted");

  /** The agency refuses it. */
  public static final PetitionEventKind REFUSED = new PetitionEventKind("refused");

  /** The agency asks the petitioner for more. */
  public static final PetitionEventKind SUPPLEMENT_REQUESTED =
      new PetitionEventKind("supplement-requested");

  /** The petitioner has given more. */
  public static final PetitionEventKind SUPPLEMENTED = new PetitionEventKind("supplemented");

  /** Another agency is competent and has it now. */
  public static final PetitionEventKind FORWARDED = new PetitionEventKind("forwarded");

  /** It was passed on by other software. */
  public static final PetitionEventKind PASSED_ON = new PetitionEventKind("passed-on");

  /** The agency has answered. */
  public static final PetitionEventKind ANSWERED = new PetitionEventKind("answered");

  /** The answer is public. */
  public static final PetitionEventKind PUBLISHED = new PetitionEventKind("published");

  /** The petitioner has rated the handling. */
  public static final PetitionEventKind RATED = new PetitionEventKind("rated");

  private static final List<PetitionEventKind> KNOWN =
      List.of(
          FILED,
          ACCEPTED,
          REFUSED,
          SUPPLEMENT_REQUESTED,
          SUPPLEMENTED,
          FORWARDED,
          PASSED_ON,
          ANSWERED,
          PUBLISHED,
          RATED);

  public PetitionEventKind {
    code = OpenCode.checked(code);
  }

  /** The kind of that code, known or not. */
  public static PetitionEventKind of(String code) {
    return new PetitionEventKind(code);
  }

  /** All that this version knows, in the order of a petition's life. */
  public static List<PetitionEventKind> known() {
    return KNOWN;
  }

  /** Whether this version knows it. */
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  /** Whether it is the petitioner who does it; the others are an agency's. */
  public boolean isOfPetitioner() {
    return equals(FILED) || equals(SUPPLEMENTED) || equals(RATED);
  }

  /** The name, in Vietnamese or else in English; an unknown code as it came. */
  public String name(Locale language) {
    return ServiceMessages.in(language).name(PetitionEventKind.class, code).orElse(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
