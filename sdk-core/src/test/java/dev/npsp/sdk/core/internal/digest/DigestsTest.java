package dev.npsp.sdk.core.internal.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Vectors of FIPS 180-4 and RFC 4231. */
class DigestsTest {

  private static final byte[] KEY = "Jefe".getBytes(StandardCharsets.UTF_8);

  @Example
  void sha256_ofAbc_isTheStandardsVector() {
    assertThat(Digests.sha256Hex("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Example
  void hmacSha256_ofTheSecondTestCase_isTheVectorHoweverItIsSplit() {
    String vector = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    ByteBuffer rest = ByteBuffer.wrap(" for nothing?".getBytes(StandardCharsets.UTF_8));
    assertThat(Digests.hmacSha256Hex(KEY, "what do ya want", rest.asReadOnlyBuffer()))
        .isEqualTo(vector);
    assertThat(Digests.hmacSha256Hex(KEY, "what do ya want", rest)).isEqualTo(vector);
    assertThat(rest.position()).isZero();
    byte[] whole = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);
    assertThat(HexFormat.of().formatHex(Digests.keyedHash("HmacSHA256", KEY, whole)))
        .isEqualTo(vector);
  }

  @Property
  void areEqual_isEqualityOfTexts(@ForAll String one, @ForAll String other) {
    byte[] a = one.getBytes(StandardCharsets.UTF_8);
    byte[] b = other.getBytes(StandardCharsets.UTF_8);
    assertThat(Digests.areEqual(one, other)).isEqualTo(java.util.Arrays.equals(a, b));
    assertThat(Digests.areEqual(one, one)).isTrue();
  }

  @Example
  void hash_ofAnUnknownAlgorithm_namesIt() {
    assertThatThrownBy(() -> Digests.hash("SHA-0", new byte[0]))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("SHA-0");
  }
}
