package dev.npsp.sdk.services.internal.mapi;

import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which kinds of applicant a text of the portal means. The list behind {@code DOITUONGTHUCHIEN} is
 * not attested, so its words are read. What follows "not including" is no audience.
 */
final class Audiences {

  private record Kind(ApplicantKind kind, Pattern words) {}

  /** What stands in brackets is bounded: a text may open many and close none. */
  private static final Pattern EXCLUDED =
      Pattern.compile("\\(khong bao gom[^)]{0,500}+\\)|khong bao gom[^,;.]*+");

  private static final Pattern AGENCY =
      Pattern.compile("co quan nha nuoc|can bo|cong chuc|vien chuc|co quan hanh chinh");

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              ApplicantKind.CITIZEN,
              Pattern.compile(
                  "cong dan|ca nhan|nguoi dan|nguoi viet nam|nguoi nuoc ngoai|ho gia dinh")),
          new Kind(
              ApplicantKind.ENTERPRISE,
              Pattern.compile("doanh nghiep|hop tac xa|ho kinh doanh|thuong nhan|nha dau tu")),
          new Kind(ApplicantKind.STATE_AGENCY, AGENCY),
          new Kind(ApplicantKind.OTHER_ORGANISATION, Pattern.compile("\\bto chuc\\b")));

  private Audiences() {}

  /** The kinds in a text; none where it names nobody. */
  static Set<ApplicantKind> in(String text) {
    String words = EXCLUDED.matcher(VietnameseText.fold(text)).replaceAll(" ");
    Set<ApplicantKind> kinds = new LinkedHashSet<>();
    for (Kind kind : KINDS) {
      if (kind.words().matcher(words).find()) {
        kinds.add(kind.kind());
      }
    }
    return kinds;
  }
}
