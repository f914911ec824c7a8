package dev.npsp.sdk.benchmarks.fuzz;

import dev.npsp.sdk.core.json.JsonForm;
import dev.npsp.sdk.dossiers.DossierJson;
import java.util.ArrayList;
import java.util.List;

/** The versioned JSON forms of what a host keeps: read, written again and read once more. */
final class FormTargets {

  private FormTargets() {}

  static List<Target> all() {
    List<Target> all = new ArrayList<>();
    form(all, "person", JsonForm.PERSON, "form-person");
    form(all, "organisation", JsonForm.ORGANISATION, "form-organisation");
    form(all, "party", JsonForm.PARTY, "form-person", "form-organisation");
    form(all, "postal address", JsonForm.POSTAL_ADDRESS, "form-address");
    form(all, "document", JsonForm.DOCUMENT, "form-bytes", "form-link", "form-portal-file");
    form(all, "money line", JsonForm.MONEY_LINE, "form-money-line");
    form(all, "filled form", JsonForm.FORM_DATA, "form-data");
    form(all, "dossier", DossierJson.DOSSIER, "form-dossier");
    form(all, "progress step", DossierJson.PROGRESS_STEP, "form-progress-step");
    form(all, "status update", DossierJson.STATUS_UPDATE, "form-status-update");
    return all;
  }

  /** A form that has once been read is written so that it reads as the same. */
  private static <T> void form(List<Target> all, String name, JsonForm<T> form, String... seeds) {
    all.add(
        Target.of(
            "json form " + name,
            input -> {
              T value = form.read(Texts.of(input));
              if (!form.read(form.write(value)).equals(value)) {
                throw new IllegalStateException("it is written as another value");
              }
            },
            seeds));
  }
}
