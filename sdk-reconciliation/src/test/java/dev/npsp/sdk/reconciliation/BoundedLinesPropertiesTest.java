package dev.npsp.sdk.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Lines are the same however their bytes arrive. */
class BoundedLinesPropertiesTest {

  /** Gives at most so many bytes at once, as a socket does. */
  private static final class InPieces extends FilterInputStream {
    private final int most;

    InPieces(InputStream in, int most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return super.read(bytes, from, Math.min(length, most));
    }
  }

  private static List<String> read(String content, int most) throws IOException {
    BoundedLines lines =
        new BoundedLines(new InPieces(new ByteArrayInputStream(content.getBytes(UTF_8)), most));
    List<String> read = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      read.add(lines.number() + ":" + lines.wasTooLong() + ":" + line);
    }
    return read;
  }

  @Property(tries = 300)
  void next_givesEachLineThatIsNotBlank_withItsNumber(
      @ForAll("contents") String content, @ForAll @IntRange(min = 1, max = 9) int most)
      throws IOException {
    String[] plain = content.split("\n", -1);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < plain.length; i++) {
      if (!plain[i].isBlank()) {
        expected.add(i + 1 + ":false:" + plain[i]);
      }
    }
    assertThat(read(content, most)).isEqualTo(expected);
    assertThat(read("\uFEFF" + content, most)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> contents() {
    return Arbitraries.of("a", "đ", "|", "\n", "\r\n", " ", "Lệ phí")
        .list()
        .map(all -> String.join("", all));
  }

  @Example
  void next_ofALineLongerThanTheLimit_comesCut_andTheNextOneWhole() throws IOException {
    int limit = 16 * 1024;
    String longest = "x".repeat(limit);
    for (int most : new int[] {1_000, 64 * 1024}) {
      assertThat(read(longest + "\n" + longest + "y\nz", most))
          .containsExactly("1:false:" + longest, "2:true:" + longest, "3:false:z");
    }
    assertThat(read("a\n".repeat(50_000), 64 * 1024)).hasSize(50_000).endsWith("50000:false:a");
  }
}
