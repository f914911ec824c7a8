package dev.npsp.sdk.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.npsp.sdk.testing.Growth;
import dev.npsp.sdk.testing.LongFiles;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A day file is no proven input: reading it takes work in proportion to it. */
class DayFileGrowthTest {

  private final DayFileReader days = DayFileReader.of(DayFileLayout.standard());

  @TestFactory
  Stream<DynamicTest> read_ofALongFile_growsWithIt() {
    return LongFiles.ofLines().entrySet().stream()
        .map(
            file ->
                dynamicTest(
                    file.getKey(),
                    () ->
                        Growth.ofAllocation(
                            file.getKey(),
                            size -> file.getValue().apply(size).getBytes(UTF_8),
                            this::read)));
  }

  private void read(byte[] file) throws Exception {
    days.read(new ByteArrayInputStream(file), new Ignoring());
  }

  /** Keeps nothing of what it is given. */
  private static final class Ignoring implements RowConsumer {
    @Override
    public void row(long number, DayFileRow row) {
      // only the reader's own work is of interest
    }

    @Override
    public void badRow(long number, BadRow why) {
      // only the reader's own work is of interest
    }
  }
}
