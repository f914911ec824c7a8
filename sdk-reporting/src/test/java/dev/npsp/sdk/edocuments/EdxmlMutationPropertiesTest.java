package dev.npsp.sdk.edocuments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a sample is spoilt, it is read, or it is refused; nothing else is thrown. */
class EdxmlMutationPropertiesTest {

  private static final Pattern ELEMENT = Pattern.compile("<(\\w+)>([^<]*)</\\1>");
  private static final String[] VALUES = {
    "",
    " ",
    "0",
    "-1",
    "06",
    "9".repeat(400),
    "2026/99/99",
    "\u0300\u0301",
    "&lt;a&gt;",
    "&#x10FFFF;",
    "<a/>",
    "<OrganId>x</OrganId>",
    "<![CDATA[]]>",
    "cid:",
    "null",
  };

  @Provide
  Arbitrary<String> samples() {
    return Arbitraries.of(EdxmlSamples.ALL);
  }

  @Property(tries = 400)
  void read_ofASpoiltByte_readsOrRefuses(
      @ForAll("samples") String name, @ForAll Random random, @ForAll byte other) {
    byte[] xml = EdxmlSamples.text(name).getBytes(UTF_8);
    xml[random.nextInt(xml.length)] = other;

    readOrRefused(xml);
  }

  @Property(tries = 200)
  void read_ofACutMessage_isNeverRead(@ForAll("samples") String name, @ForAll Random random) {
    byte[] xml = EdxmlSamples.text(name).strip().getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(xml, random.nextInt(xml.length));

    assertThat(readOrRefused(cut)).isFalse();
  }

  @Property(tries = 600)
  void read_ofAnElementThatSaysAnother_readsOrRefuses(
      @ForAll("samples") String name, @ForAll Random random) {
    String xml = EdxmlSamples.text(name);
    Matcher element = ELEMENT.matcher(xml.replace("<e:", "<").replace("</e:", "</"));
    int place = random.nextInt((int) element.results().count());
    element.reset();
    for (int i = 0; i <= place; i++) {
      element.find();
    }
    String value = VALUES[random.nextInt(VALUES.length)];
    String changed =
        switch (random.nextInt(3)) {
          case 0 -> "<" + element.group(1) + ">" + value + "</" + element.group(1) + ">";
          case 1 ->
              element.group()
                  + "<"
                  + element.group(1)
                  + ">"
                  + value
                  + "</"
                  + element.group(1)
                  + ">";
          default -> "";
        };
    String whole = xml.replace("<e:", "<").replace("</e:", "</");
    String spoilt = whole.substring(0, element.start()) + changed + whole.substring(element.end());

    readOrRefused(spoilt.getBytes(UTF_8));
  }

  private static boolean readOrRefused(byte[] xml) {
    try {
      EdxmlMessage message = EdxmlSamples.read(xml);
      assertThat(message.toString()).isNotEmpty();
      if (message instanceof StatusMessage status) {
        assertThat(status.status()).isNotEqualTo(java.util.Optional.of(""));
      }
      return true;
    } catch (EdxmlUnreadable e) {
      return false;
    }
  }
}
