package dev.npsp.sdk.inbound.feeds;

import dev.npsp.sdk.core.internal.text.VietnameseText;
import java.util.Arrays;
import java.util.List;

/** Phrases, the first that is found decides; then another table. */
record PhraseTable(List<Rule> rules, AnswerTable otherwise) implements AnswerTable {

  /**
   * Phrases that mean the same.
   *
   * @param kind what they mean
   * @param phrases lower case without marks
   */
  record Rule(AnswerKind kind, List<String> phrases) {

    static Rule of(AnswerKind kind, String... phrases) {
      return new Rule(kind, Arrays.stream(phrases).map(VietnameseText::fold).toList());
    }
  }

  @Override
  public AnswerKind sort(String code, String text) {
    String folded = VietnameseText.fold(text);
    for (Rule rule : rules) {
      if (rule.phrases().stream().anyMatch(folded::contains)) {
        return rule.kind();
      }
    }
    return otherwise.sort(code, text);
  }
}
