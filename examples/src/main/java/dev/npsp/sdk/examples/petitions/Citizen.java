package dev.npsp.sdk.examples.petitions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.examples.support.SandboxControl;
import dev.npsp.sdk.petitions.PetitionCode;
import java.io.IOException;

/**
 * An invented citizen at the sandbox.
 *
 * @param sandbox its test API
 */
record Citizen(SandboxControl sandbox) {

  /** Files a petition that came so many days ago. */
  PetitionCode files(String agency, String content, String category, int daysAgo)
      throws IOException, InterruptedException {
    JsonNode filed =
        sandbox.act(
            "petitions/file?agency="
                + SandboxControl.encoded(agency)
                + "&name="
                + SandboxControl.encoded("Nguyễn Văn Ví Dụ")
                + "&phone=0912000001&title="
                + SandboxControl.encoded("Phản ánh")
                + "&content="
                + SandboxControl.encoded(content)
                + "&category="
                + category
                + "&daysAgo="
                + daysAgo);
    return PetitionCode.of(filed.path("petition").asText());
  }

  void supplements(PetitionCode code, String text) throws IOException, InterruptedException {
    sandbox.act("petitions/supplement?code=" + code + "&text=" + SandboxControl.encoded(text));
  }

  void rates(PetitionCode code, String rating) throws IOException, InterruptedException {
    sandbox.act("petitions/rate?code=" + code + "&rating=" + rating);
  }

  /** What the sandbox counts of all petitions. */
  JsonNode counts() throws IOException, InterruptedException {
    return sandbox.read("petitions");
  }
}
