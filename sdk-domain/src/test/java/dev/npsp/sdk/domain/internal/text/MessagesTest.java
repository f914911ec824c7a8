package dev.npsp.sdk.domain.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.DossierStatus;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private final Messages english = Messages.in(Locale.ENGLISH, MessagesTest::bundle);
  private final Messages vietnamese =
      Messages.in(Locale.forLanguageTag("vi"), MessagesTest::bundle);

  @ParameterizedTest
  @ValueSource(strings = {"vi", "vi-VN", "vi-US"})
  void in_whenLanguageIsVietnamese_takesItWhateverTheCountry(String tag) {
    assertThat(Messages.in(Locale.forLanguageTag(tag), MessagesTest::bundle).text("greeting", "A"))
        .isEqualTo("A xin chào");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr-FR", "und", "tr"})
  void in_whenLanguageIsAnother_takesEnglish(String tag) {
    assertThat(Messages.in(Locale.forLanguageTag(tag), MessagesTest::bundle).text("greeting", "A"))
        .isEqualTo("Good day, A");
  }

  @Test
  void text_withSeveralArguments_putsEachInItsPlace() {
    assertThat(english.text("order", "a", 2)).isEqualTo("a then 2");
    assertThat(vietnamese.text("order", "a", 2)).isEqualTo("2 sau a, 2");
  }

  @Test
  void text_whenArgumentLooksLikeAPlaceholderOrAPattern_keepsItAsItIs() {
    assertThat(english.text("order", "{1}", "$1\\")).isEqualTo("{1} then $1\\");
  }

  @Test
  void text_withQuotesAndNamedPlaceholders_keepsThem() {
    assertThat(english.text("quoted")).isEqualTo("it's '{value}'");
  }

  @Test
  void text_ofConstant_hasTheNamesOfItsTypesAsKey() {
    assertThat(english.text(Outer.Inner.FIRST)).isEqualTo("the first");
    assertThat(english.text(Outer.Inner.WITH_BODY)).isEqualTo("the other");
  }

  @Test
  void text_whenKeyIsMissing_fails() {
    assertThatThrownBy(() -> english.text("missing")).isInstanceOf(MissingResourceException.class);
  }

  @Test
  void count_ofOne_isSingularOfAnythingElsePlural() {
    assertThat(english.count("days", 1)).isEqualTo("1 day");
    assertThat(english.count("days", 0)).isEqualTo("0 days");
    assertThat(english.count("days", 21)).isEqualTo("21 days");
  }

  @Test
  void number_hasTheGroupsOfItsLanguage() {
    assertThat(english.number(1_115_000)).isEqualTo("1,115,000");
    assertThat(vietnamese.number(1_115_000)).isEqualTo("1.115.000");
    assertThat(vietnamese.isVietnamese()).isTrue();
    assertThat(english.isVietnamese()).isFalse();
  }

  @Test
  void name_ofCode_isEmptyWhenThereIsNone() {
    assertThat(english.name(DossierStatus.class, "4")).contains("processing");
    assertThat(english.name(DossierStatus.class, "99")).isEmpty();
    assertThat(english.find("missing")).isEmpty();
  }

  private static ResourceBundle bundle(Locale locale) {
    boolean isEnglish = locale.equals(Locale.ROOT);
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return isEnglish ? ENGLISH : VIETNAMESE;
      }
    };
  }

  private static final Object[][] ENGLISH = {
    {"greeting", "Good day, {0}"},
    {"order", "{0} then {1}"},
    {"quoted", "it's '{value}'"},
    {"days.one", "{0} day"},
    {"days.other", "{0} days"},
    {"DossierStatus.4", "processing"},
    {"MessagesTest.Outer.Inner.FIRST", "the first"},
    {"MessagesTest.Outer.Inner.WITH_BODY", "the other"},
  };

  private static final Object[][] VIETNAMESE = {
    {"greeting", "{0} xin chào"}, {"order", "{1} sau {0}, {1}"},
  };

  private static final class Outer {
    private enum Inner {
      FIRST,
      WITH_BODY {
        @Override
        boolean isFirst() {
          return false;
        }
      };

      boolean isFirst() {
        return true;
      }
    }
  }
}
