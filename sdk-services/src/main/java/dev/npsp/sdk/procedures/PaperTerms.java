package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.internal.text.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** The name as the portal writes it, and how many where that is told. */
  String text(Messages words) {
    return Stream.of(
            Optional.of(name),
            originals.map(count -> words.text("paper.originals", count)),
            copies.map(count -> words.text("paper.copies", count)),
            form.flatMap(ProcedureFile::name).map(file -> words.text("paper.form", file)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
