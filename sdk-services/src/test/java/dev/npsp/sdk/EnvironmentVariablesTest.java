package dev.npsp.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.domain.LocalizedText;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentVariablesTest {

  private final Map<String, String> variables =
      new HashMap<>(
          Map.of(
              "NPSP_PORTAL", "http://ss.example.vn:8080/VXPAdapter/RestService/forward",
              "NPSP_AGENCY", "000.00.00.H56",
              "NPSP_PASSWORD", "mat-khau"));

  @Test
  void client_whenTheNeededOnesAreSet_logsInAsTheAgency() {
    EnvironmentVariables read = new EnvironmentVariables(variables);
    Credentials.Password credentials = read.credentials();
    assertThat(credentials.username()).isEqualTo("000.00.00.H56");
    assertThat(credentials.password().reveal()).isEqualTo("mat-khau");
    assertThat(read.environment().baseUri())
        .isEqualTo(URI.create("http://ss.example.vn:8080/VXPAdapter/RestService/forward/"));
    assertThat(read.environment().destination()).isEmpty();
    try (PortalClient client = read.client()) {
      assertThat(client.dossiers()).isNotNull();
    }
  }

  @Test
  void client_whenTheOthersAreSet_takesThem() {
    variables.put("NPSP_USERNAME", "tai-khoan");
    variables.put("NPSP_DSTCODE", "VN:GOV:000.00.00.G22:vpcpdvcprovider");
    EnvironmentVariables read = new EnvironmentVariables(variables);
    assertThat(read.credentials().username()).isEqualTo("tai-khoan");
    assertThat(read.environment().destination()).contains("VN:GOV:000.00.00.G22:vpcpdvcprovider");
    assertThat(read.environment().destinationPlace()).isEqualTo(DestinationPlace.QUERY);
  }

  @Test
  void environment_whenTheDestinationIsEmpty_hasNone() {
    variables.put("NPSP_DSTCODE", "");
    assertThat(new EnvironmentVariables(variables).environment().destination()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NPSP_PORTAL", "NPSP_AGENCY", "NPSP_PASSWORD"})
  void client_whenOneIsMissingOrBlank_namesItAndNoValue(String name) {
    variables.remove(name);
    assertThatThrownBy(() -> new EnvironmentVariables(variables).client())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Set the environment variable " + name + ".");
    variables.put(name, " ");
    assertThatThrownBy(() -> new EnvironmentVariables(variables).client())
        .hasMessage("Set the environment variable " + name + ".");
  }

  @Test
  void language_isEnglish_orVietnameseWhenAskedFor_andNothingElse() {
    assertThat(new EnvironmentVariables(variables).language()).isEqualTo(Locale.ENGLISH);
    variables.put("NPSP_LANGUAGE", " VI ");
    assertThat(new EnvironmentVariables(variables).language()).isEqualTo(LocalizedText.VIETNAMESE);
    variables.put("NPSP_LANGUAGE", "vietnamese");
    assertThatThrownBy(() -> new EnvironmentVariables(variables).client())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NPSP_LANGUAGE");
  }

  @Test
  void toString_showsNoValue() {
    assertThat(new EnvironmentVariables(variables).toString())
        .contains("NPSP_PASSWORD")
        .doesNotContain("mat-khau");
  }
}
