package dev.npsp.sdk.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  private static final String PLACE = "https://pay.example.invalid";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          /a b?c=d e#f g            ~ /a%20b?c=d%20e#f%20g
          /a|b?c=d|e                ~ /a%7Cb?c=d%7Ce
          /{a}?q={"x":"<y>"}        ~ /%7Ba%7D?q=%7B%22x%22:%22%3Cy%3E%22%7D
          /a^b`c                    ~ /a%5Eb%60c
          /100%?rate=5%&x=%2F%zz    ~ /100%25?rate=5%25&x=%2F%25zz
          /a[1]/b|c?x[0]=1          ~ /a%5B1%5D/b%7Cc?x[0]=1
          /a\\b?c=\\d               ~ /a/b?c=%5Cd
          /p?x= y#one#two           ~ /p?x=%20y#one%23two
          /biên lai/số 1.pdf        ~ /bi%C3%AAn%20lai/s%E1%BB%91%201.pdf
          """)
  void withoutUser_whenABrowserTakesIt_isPercentEncoded(String rest, String expected) {
    assertThat(WebAddress.withoutUser("  " + PLACE + rest + "\r\n"))
        .contains(URI.create(PLACE + expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "", "/a%20b?c=%7C", "/biên-lai/số1.pdf", "/a?b=c/d?e&f=[1]", ":8443/x"})
  void withoutUser_whenItIsAnAddress_isKeptAsItIs(String rest) {
    assertThat(WebAddress.withoutUser(PLACE + rest)).contains(URI.create(PLACE + rest));
  }

  @Test
  void parse_whenALineBreakIsInIt_leavesItOutAsBrowsersDo() {
    assertThat(WebAddress.parse(PLACE + "/a\r\n\tb")).contains(URI.create(PLACE + "/ab"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "/only/a path",
        "ftp://pay.example.invalid/a b",
        "javascript://pay.example.invalid/%0aalert(1)|",
        "https:///a b",
        "https://pay example.invalid/",
        "https://pay.example.invalid|evil.invalid/",
        "https://pay.example.invalid\\@evil.invalid/a b",
        "https://pay.example.invalid\\.evil.invalid/",
        "https://pay.example.invalid:80 80/",
        "https://user@pay.example.invalid/a b",
        "https://user:word@pay.example.invalid/a|b",
        "https://pay.example.invalid%2F@evil.invalid/a b",
        "no address at all",
      })
  void withoutUser_whenSchemeHostOrUserAreWrong_isNone(String text) {
    assertThat(WebAddress.withoutUser(text)).isEmpty();
  }

  /** Whatever stands behind it, the place stays the place. */
  @Property(tries = 500)
  void withoutUser_whateverFollowsTheHost_leadsToTheSameHost(@ForAll String rest) {
    assertThat(WebAddress.withoutUser(PLACE + "/" + rest))
        .hasValueSatisfying(
            uri -> {
              assertThat(WebAddress.origin(uri)).isEqualTo(PLACE + ":443");
              assertThat(uri.getRawUserInfo()).isNull();
            });
  }
}
