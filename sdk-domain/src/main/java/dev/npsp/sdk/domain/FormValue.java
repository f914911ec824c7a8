package dev.npsp.sdk.domain;

import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.math.BigDecimal;
import java.util.List;

/**
 * One value of {@link FormData}: a group of fields, text, a number, yes or no, or a list. Personal
 * data: {@code toString} shows none of it.
 */
@PersonalData(SENSITIVE)
public sealed interface FormValue
    permits FormData, FormValue.Text, FormValue.Decimal, FormValue.Flag, FormValue.Items {

  /**
   * A text, which may be empty.
   *
   * @param text NFC
   */
  record Text(String text) implements FormValue {

    /** Makes it NFC. */
    public Text {
      text = VietnameseText.nfc(text);
    }

    /** Says what it is, and not which. */
    @Override
    public String toString() {
      return "Text";
    }
  }

  /**
   * A number, whole or not.
   *
   * @param number without zeros at its end behind the point
   */
  record Decimal(BigDecimal number) implements FormValue {

    /** Refuses more digits than {@link FormData#MOST_DIGITS}. */
    public Decimal {
      number = plain(number);
    }

    private static BigDecimal plain(BigDecimal number) {
      BigDecimal bare = number.stripTrailingZeros();
      long digits = Math.max((long) bare.precision() - bare.scale(), bare.precision());
      if (digits > FormData.MOST_DIGITS || bare.scale() > FormData.MOST_DIGITS) {
        throw new IllegalArgumentException(
            "A number of a form has at most " + FormData.MOST_DIGITS + " digits.");
      }
      return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** Says what it is, and not which. */
    @Override
    public String toString() {
      return "Decimal";
    }
  }

  /**
   * Yes or no.
   *
   * @param yes whether yes
   */
  record Flag(boolean yes) implements FormValue {

    /** Says what it is, and not which. */
    @Override
    public String toString() {
      return "Flag";
    }
  }

  /**
   * A list: of groups, where a part of a form is repeated, or of any other values.
   *
   * @param values in their order
   */
  record Items(List<FormValue> values) implements FormValue {

    /** Takes a copy. */
    public Items {
      values = List.copyOf(values);
      FormSize.around(values, List.of());
    }

    /** How many there are. */
    @Override
    public String toString() {
      return "Items(" + values.size() + ")";
    }
  }
}
