package dev.npsp.sdk.petitions.internal.reference;

import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.PathTemplate;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.petitions.Petition;
import dev.npsp.sdk.petitions.PetitionCode;

/** What can be asked and told about petitions over the reference protocol. */
public final class PetitionOperations {

  /** The petitions behind one, or from the beginning. */
  public static final Operation<PassedPages, PetitionsPage> LIST =
      new Operation<>(
          "petitions.list",
          "petitions",
          Effect.READ,
          passed ->
              passed.ends().isEmpty()
                  ? WireRequest.get("v1/petitions")
                  : WireRequest.get(PathTemplate.of("v1/petitions{?after}"))
                      .with("after", passed.ends().get(passed.ends().size() - 1)),
          PetitionMapping::page);

  /** One petition. */
  public static final Operation<PetitionCode, Petition> FIND =
      new Operation<>(
          "petitions.find",
          "petitions",
          Effect.READ,
          code ->
              WireRequest.get(PathTemplate.of("v1/petitions/{code}")).with("code", code.value()),
          PetitionMapping::found);

  /** Puts an event under its number. The same again changes nothing, so it may be sent again. */
  public static final Operation<PetitionStep, Petition> RECORD =
      new Operation<>(
          "petitions.record",
          "petitions",
          Effect.UPSERT,
          step ->
              WireRequest.put(
                      PathTemplate.of("v1/petitions/{code}/events/{number}"),
                      Payload.json(PetitionMapping.toWire(step)))
                  .with("code", step.code().value())
                  .with("number", Integer.toString(step.number())),
          PetitionMapping::recorded);

  private PetitionOperations() {}
}
