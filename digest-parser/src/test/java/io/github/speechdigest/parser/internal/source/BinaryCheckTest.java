package io.github.speechdigest.parser.internal.source;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryCheckTest {
  @ParameterizedTest
  @CsvSource({
    "255044462D312E37,a PDF document",
    "504B0304140000,'a ZIP archive or an office document (docx, xlsx)'",
    "D0CF11E0A1B11AE100,'an office document (doc, xls)'",
    "89504E470D0A1A0A,a PNG image",
    "FFD8FFE0,a JPEG image",
    "1F8B0800,a gzip archive",
    "7F454C4602,a program"
  })
  void should_know_common_formats_by_their_signature(String hex, String format) {
    assertThatExceptionOfType(RefusedSourceException.class)
        .isThrownBy(() -> BinaryCheck.checkSignature(HexFormat.of().parseHex(hex)))
        .withMessage("expected text, found " + format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "25", "2550", "E4B880"})
  void should_find_no_signature_in_text(String hex) {
    assertThatCode(() -> BinaryCheck.checkSignature(HexFormat.of().parseHex(hex)))
        .doesNotThrowAnyException();
  }

  @Test
  void should_refuse_text_of_control_characters() {
    assertThatExceptionOfType(RefusedSourceException.class)
        .isThrownBy(() -> BinaryCheck.checkControls("ab\0\0cd"))
        .withMessage("expected text, found binary data (2 control characters among 6)");
  }

  @Test
  void should_let_pass_a_stray_control_character_and_all_white_space() {
    assertThatCode(() -> BinaryCheck.checkControls("文".repeat(30) + "\u001A\t\n\u000B\f\r"))
        .doesNotThrowAnyException();
  }
}
