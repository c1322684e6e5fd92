package io.github.speechdigest.parser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Diagnostic;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DecodingTest {
  @Test
  void should_decode_any_number_of_characters_of_one_byte_each() {
    for (int length = 0; length <= 200; length++) {
      String text = "x".repeat(length);
      assertThat(Decoding.of(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).text())
          .isEqualTo(text);
      byte[] broken = new byte[length];
      Arrays.fill(broken, (byte) 0xFF);
      assertThat(Decoding.of(broken, StandardCharsets.UTF_8).text())
          .isEqualTo("\uFFFD".repeat(length));
    }
  }

  @Test
  void should_keep_the_place_of_bytes_that_are_no_text() {
    Decoding decoding = utf8("E4B880 FFFE E4BA8C");

    assertThat(decoding.text()).isEqualTo("一\uFFFD\uFFFD二");
    assertThat(decoding.gaps()).containsExactly(new Decoding.Gap(1, 3, 3, 2));
  }

  @Test
  void should_tell_each_run_with_its_bytes_and_its_offsets() {
    Diagnostic diagnostic = utf8("E4B880 FFFE E4BA8C").diagnostics().get(0);

    assertThat(diagnostic.code()).isEqualTo("UNDECODABLE_BYTES");
    assertThat(diagnostic.message())
        .isEqualTo("not UTF-8: 2 bytes at byte offset 3, given as U+FFFD");
    assertThat(diagnostic.start()).hasValue(1);
    assertThat(diagnostic.end()).hasValue(3);
  }

  @Test
  void should_part_runs_that_text_parts() {
    assertThat(utf8("FF 41 FF").gaps())
        .containsExactly(new Decoding.Gap(0, 1, 0, 1), new Decoding.Gap(2, 3, 2, 1));
  }

  @Test
  void should_report_a_character_that_the_end_cuts() {
    Decoding decoding = utf8("E4B880 E4BA");

    assertThat(decoding.text()).isEqualTo("一\uFFFD");
    assertThat(decoding.gaps()).containsExactly(new Decoding.Gap(1, 2, 3, 2));
  }

  @Test
  void should_not_report_a_replacement_character_that_is_written_as_such() {
    assertThat(utf8("EFBFBD").gaps()).isEmpty();
  }

  @Test
  void should_sum_up_the_runs_beyond_the_twentieth() {
    Decoding decoding = utf8("FF41".repeat(50));

    assertThat(decoding.diagnostics()).hasSize(21);
    assertThat(decoding.diagnostics().get(20).message())
        .isEqualTo("not UTF-8: 30 bytes in 30 further places, given as U+FFFD");
    assertThat(decoding.diagnostics().get(20).start()).hasValue(40);
    assertThat(decoding.diagnostics().get(20).end()).hasValue(99);
  }

  @Test
  void should_keep_the_byte_order_mark_so_that_offsets_count_it() {
    assertThat(utf8("EFBBBF 41").text()).isEqualTo("\uFEFFA");
  }

  @Test
  void should_be_plausible_with_few_gaps_only() {
    byte[] good = "一".repeat(20).getBytes(StandardCharsets.UTF_8);

    assertThat(Decoding.of(good, StandardCharsets.UTF_8).isPlausible()).isTrue();
    assertThat(Decoding.of(good, Charset.forName("Big5")).isPlausible()).isFalse();
    assertThat(utf8("FF").isPlausible()).isFalse();
  }

  private static Decoding utf8(String hex) {
    return Decoding.of(HexFormat.of().parseHex(hex.replace(" ", "")), StandardCharsets.UTF_8);
  }
}
