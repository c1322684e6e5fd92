package io.github.speechdigest.parser;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Throws what a fuzzer makes up at the front door. A plain test run replays the inputs in the
 * resources, every finding of a long run among them; {@code mvn -Pfuzz} searches for more.
 */
class DigestParserFuzzTest {
  private static final String NAME = "fuzz";

  @FuzzTest
  @DictionaryFile(resourcePath = "fuzz.dict")
  void should_keep_what_any_text_holds(byte[] utf8) {
    String text = new String(utf8, StandardCharsets.UTF_8);

    Guarantees.check(
        DigestParser.parse(text, NAME), DigestParser.text(text, NAME, ParseOptions.defaults()));
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "fuzz.dict")
  void should_read_or_refuse_any_bytes(byte[] bytes) throws IOException {
    ParseOptions options = ParseOptions.defaults();
    String text;
    try {
      text = DigestParser.text(new ByteArrayInputStream(bytes), NAME, options);
    } catch (DigestException e) {
      return;
    }
    Guarantees.checkKept(DigestParser.parse(new ByteArrayInputStream(bytes), NAME, options), text);
  }
}
