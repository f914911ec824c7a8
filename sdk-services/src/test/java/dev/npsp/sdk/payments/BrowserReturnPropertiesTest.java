package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a browser brings, it is a hint or a refusal. */
class BrowserReturnPropertiesTest {

  @Property(tries = 500)
  void parse_ofAnyText_isAHintOrARefusal(@ForAll String text) {
    for (String form :
        List.of(
            text,
            "data=" + text,
            BrowserReturnTest.form(text, false),
            BrowserReturnTest.form(text, true))) {
      try {
        assertThat(BrowserReturn.parse(form).reference().value()).isNotEmpty();
      } catch (BrowserReturnRejected e) {
        assertThat(e.reason()).isNotNull();
      }
    }
  }
}
