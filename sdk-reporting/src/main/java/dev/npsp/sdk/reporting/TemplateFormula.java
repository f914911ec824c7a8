package dev.npsp.sdk.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A sum that the numbers of a template keep. One of columns holds in each row, one of rows in each
 * column: {@code total = online + counter + post}.
 *
 * @param axis whether its codes are of columns or of rows
 * @param result the code whose number is the sum
 * @param terms what is added and taken off
 */
public record TemplateFormula(Axis axis, String result, List<Term> terms) {

  /** Whose codes a formula is written with. */
  public enum Axis {
    /** Columns: it holds in each row. */
    COLUMNS,
    /** Rows: it holds in each column. */
    ROWS
  }

  /**
   * A part of a sum.
   *
   * @param sign 1 for what is added, -1 for what is taken off
   * @param code of the row or the column
   */
  public record Term(int sign, String code) {
    public Term {
      TemplateCodes.check(code);
      if (Math.abs(sign) != 1) {
        throw new IllegalArgumentException("A term is added (1) or taken off (-1).");
      }
    }
  }

  public TemplateFormula {
    TemplateCodes.check(result);
    terms = List.copyOf(terms);
    if (terms.stream().noneMatch(term -> term.sign() > 0)) { // it is written with that one first
      throw new IllegalArgumentException("A formula has at least one term that is added.");
    }
  }

  /** A sum of columns, {@code "total = online + counter"}; blanks stand around each sign. */
  public static TemplateFormula columns(String text) {
    return parse(Axis.COLUMNS, text);
  }

  /** A sum of rows, {@code "I = I.1 + I.2 - I.3"}. */
  public static TemplateFormula rows(String text) {
    return parse(Axis.ROWS, text);
  }

  /**
   * A formula as text.
   *
   * @throws IllegalArgumentException if it is not written as {@code a = b + c - d}
   */
  public static TemplateFormula parse(Axis axis, String text) {
    String[] words = text.strip().split("\\s+", -1);
    if (words.length < 3 || words.length % 2 == 0 || !words[1].equals("=")) {
      throw notAFormula();
    }
    List<Term> terms = new ArrayList<>();
    for (int i = 2; i < words.length; i += 2) {
      terms.add(new Term(i == 2 ? 1 : sign(words[i - 1]), words[i]));
    }
    return new TemplateFormula(axis, words[0], terms);
  }

  private static int sign(String word) {
    return switch (word) {
      case "+" -> 1;
      case "-" -> -1;
      default -> throw notAFormula();
    };
  }

  private static IllegalArgumentException notAFormula() {
    return new IllegalArgumentException(
        "A formula is written as total = online + counter - returned, with blanks between.");
  }

  /** All codes that it names. */
  List<String> codes() {
    List<String> codes = new ArrayList<>(List.of(result));
    terms.forEach(term -> codes.add(term.code()));
    return codes;
  }

  /** As it is written: {@code total = online + counter}; a first term that is taken off is last. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(result).append(" =");
    boolean first = true;
    for (Term term : addedFirst()) {
      text.append(first ? " " : term.sign() > 0 ? " + " : " - ").append(term.code());
      first = false;
    }
    return text.toString();
  }

  private List<Term> addedFirst() {
    List<Term> sorted = new ArrayList<>(terms);
    sorted.sort(Comparator.comparingInt(term -> -term.sign()));
    return terms.get(0).sign() > 0 ? terms : sorted;
  }
}
