package dev.npsp.sdk.procedures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A paper to bring, in words that can be compared.
 *
 * @param subject its code, else its name
 * @param name its name
 * @param originals how many, as written
 * @param copies how many, as written
 * @param form its form
 */
record PaperTerms(
    String subject,
    String name,
    Optional<String> originals,
    Optional<String> copies,
    Optional<ProcedureFile> form) {

  /** All papers, by case and code or name; of several alike each. */
  static Map<String, PaperTerms> of(Procedure procedure) {
    Map<String, PaperTerms> papers = new LinkedHashMap<>();
    for (PaperCase each : procedure.papers()) {
      for (PaperRequirement paper : each.papers()) {
        String subject = paper.code().orElse(paper.name());
        String key = each.caseName().orElse("") + "\u0000" + subject;
        int alike = 1;
        while (papers.containsKey(key + "\u0000" + alike)) {
          alike++;
        }
        papers.put(
            key + "\u0000" + alike,
            new PaperTerms(
                subject, paper.name(), paper.originalsText(), paper.copiesText(), paper.form()));
      }
    }
    return papers;
  }

  /** The name, and how many where that is told, in Vietnamese. */
  String words() {
    return words("bản chính", "bản sao", "mẫu");
  }

  /** The terms in English; the name stays in Vietnamese. */
  String english() {
    return words("originals", "copies", "form");
  }

  private String words(String original, String copy, String file) {
    return name
        + originals.map(count -> ", " + original + ": " + count).orElse("")
        + copies.map(count -> ", " + copy + ": " + count).orElse("")
        + form.flatMap(ProcedureFile::name).map(each -> ", " + file + ": " + each).orElse("");
  }
}
