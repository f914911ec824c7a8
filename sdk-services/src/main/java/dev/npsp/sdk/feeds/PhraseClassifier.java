package dev.npsp.sdk.feeds;

import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.util.Arrays;
import java.util.List;

/** Phrases, the first that is found decides; then another table. */
record PhraseClassifier(List<Rule> rules, ResponseClassifier otherwise)
    implements ResponseClassifier {

  /**
   * Phrases that mean the same.
   *
   * @param kind what they mean
   * @param phrases lower case without marks
   */
  record Rule(ResponseClass kind, List<String> phrases) {

    static Rule of(ResponseClass kind, String... phrases) {
      return new Rule(kind, Arrays.stream(phrases).map(VietnameseText::fold).toList());
    }
  }

  @Override
  public ResponseClass classify(String code, String text) {
    String folded = VietnameseText.fold(text);
    for (Rule rule : rules) {
      if (rule.phrases().stream().anyMatch(folded::contains)) {
        return rule.kind();
      }
    }
    return otherwise.classify(code, text);
  }
}
