package io.github.speechdigest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.speechdigest.model.Meeting;
import java.time.YearMonth;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestJsonTest {
  private static final String LEAST =
      "{\"announcedSpeakers\":[],\"speeches\":[],\"source\":{\"format\":\"TEXT\",\"length\":0},"
          + "\"fragments\":[],\"diagnostics\":[]}";

  @Test
  void should_leave_out_what_is_absent_and_write_empty_lists() {
    assertThat(DigestJson.write(Samples.least())).isEqualTo(LEAST);
  }

  @Test
  void should_write_every_field_in_the_order_of_the_contract() {
    assertThat(DigestJson.writePretty(Samples.full()))
        .isEqualTo(
            """
            {
              "title" : "标题",
              "subtitle" : "副题",
              "name" : "例会",
              "convener" : "市委",
              "date" : {
                "text" : "2024年10月21日",
                "year" : 2024,
                "month" : 10,
                "day" : 21
              },
              "lead" : "导语",
              "announcedSpeakers" : [
                "甲区"
              ],
              "speeches" : [
                {
                  "ordinal" : 1,
                  "title" : "题",
                  "speaker" : {
                    "name" : "李明",
                    "organization" : "甲区",
                    "roles" : [
                      "区委书记"
                    ],
                    "byline" : "甲区委书记 李明"
                  },
                  "introduction" : [
                    {
                      "text" : "引言。",
                      "indicators" : [ ]
                    }
                  ],
                  "sections" : [
                    {
                      "ordinal" : 1,
                      "marker" : "一、",
                      "points" : [ ],
                      "sections" : [
                        {
                          "ordinal" : 1,
                          "marker" : "（一）",
                          "heading" : "小题",
                          "points" : [
                            {
                              "lead" : "降成本",
                              "text" : "降成本。今年1—9月成本由50万元降至40万元至45万元左右。",
                              "indicators" : [
                                {
                                  "metric" : "成本",
                                  "canonicalMetric" : "成本",
                                  "kind" : "AMOUNT",
                                  "direction" : "DECREASE",
                                  "value" : 40,
                                  "valueText" : "40万元至45",
                                  "unit" : "万元",
                                  "normalizedValue" : 400000,
                                  "normalizedUnit" : "元",
                                  "upper" : 45,
                                  "status" : "ACTUAL",
                                  "from" : 50.5,
                                  "bound" : "ABOUT",
                                  "comparison" : "YEAR_ON_YEAR",
                                  "period" : {
                                    "text" : "今年1—9月",
                                    "start" : "2024-01",
                                    "end" : "2024-09"
                                  },
                                  "text" : "成本由50万元降至40万元至45万元",
                                  "start" : 10,
                                  "end" : 27
                                }
                              ]
                            }
                          ],
                          "sections" : [ ]
                        }
                      ]
                    }
                  ],
                  "closing" : [
                    {
                      "text" : "下一步。",
                      "indicators" : [ ]
                    }
                  ],
                  "complete" : true
                }
              ],
              "source" : {
                "name" : "page.txt",
                "format" : "MARKDOWN",
                "charset" : "UTF-8",
                "length" : 200,
                "sha256" : "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
              },
              "fragments" : [
                {
                  "start" : 3,
                  "end" : 40,
                  "role" : "BODY",
                  "speech" : 1,
                  "position" : 2,
                  "continues" : true,
                  "confidence" : 0.75
                }
              ],
              "diagnostics" : [
                {
                  "code" : "FRAGMENT_MOVED",
                  "severity" : "INFO",
                  "message" : "moved",
                  "speech" : 1,
                  "start" : 3,
                  "end" : 40
                }
              ]
            }""");
  }

  @Test
  void should_write_what_jackson_writes_by_the_annotations_of_the_model() throws Exception {
    ObjectMapper mapper =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(
                new SimpleModule().addSerializer(YearMonth.class, ToStringSerializer.instance))
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .build();

    assertThat(DigestJson.write(Samples.full()))
        .isEqualTo(mapper.writeValueAsString(Samples.full()));
    assertThat(DigestJson.write(Samples.least()))
        .isEqualTo(mapper.writeValueAsString(Samples.least()));
  }

  @Test
  void should_read_what_it_writes() {
    assertThat(DigestJson.read(DigestJson.write(Samples.least()))).isEqualTo(Samples.least());
    assertThat(DigestJson.read(DigestJson.write(Samples.full()))).isEqualTo(Samples.full());
    assertThat(DigestJson.read(DigestJson.writePretty(Samples.full()))).isEqualTo(Samples.full());
  }

  @Test
  void should_write_the_same_compact_as_pretty() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    String compact = DigestJson.write(Samples.full());

    assertThat(compact).doesNotContain("\n", " :");
    assertThat(mapper.readTree(compact))
        .isEqualTo(mapper.readTree(DigestJson.writePretty(Samples.full())));
  }

  @Test
  void should_read_fields_in_any_order_and_ignore_those_of_a_newer_version() {
    String json =
        "{\"mood\":{\"x\":[1]},\"source\":{\"length\":0,\"colour\":\"red\",\"format\":\"TEXT\"}}";

    assertThat(DigestJson.read(json)).isEqualTo(Samples.least());
  }

  @Test
  void should_read_null_as_absent() {
    assertThat(DigestJson.read(LEAST.replaceFirst("\\{", "{\"title\":null,\"date\":null,")))
        .isEqualTo(Samples.least());
  }

  @Test
  void should_never_take_a_type_from_the_text() {
    String json =
        LEAST.replaceFirst("\\{", "{\"@class\":\"java.io.File\",\"@type\":\"java.io.File\",");

    assertThat(DigestJson.read(json)).isEqualTo(Samples.least());
    assertRefused("[\"java.io.File\",{}]", "not the JSON of a meeting");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|not the JSON of a meeting: No content to map due to end-of-input",
        "null|not the JSON of a meeting: expected an object, found null",
        "[]|not the JSON of a meeting",
        "3|not the JSON of a meeting",
        "'{'|not JSON: Unexpected end-of-input",
        "'{\"title\":'|not JSON: Unexpected end-of-input",
        "'{\"title\" \"x\"}'|not JSON: Unexpected character",
        "'{}'|source",
        "'{\"source\":{\"format\":\"TEXT\"}}'|length",
        "'{\"source\":{\"format\":\"SOUND\",\"length\":0}}'|SOUND",
        "'{\"source\":{\"format\":\"TEXT\",\"length\":\"long\"}}'|length",
        "'{\"title\":\"\",\"source\":{\"format\":\"TEXT\",\"length\":0}}'|expected title not to be empty"
      })
  void should_say_what_is_wrong_with_other_text(String json, String message) {
    assertRefused(json, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{\"title\":3,\"source\":{\"format\":\"TEXT\",\"length\":0}}'|title",
        "'{\"title\":true,\"source\":{\"format\":\"TEXT\",\"length\":0}}'|title",
        "'{\"title\":{},\"source\":{\"format\":\"TEXT\",\"length\":0}}'|title",
        "'{\"source\":{\"format\":0,\"length\":0}}'|source.format",
        "'{\"source\":{\"format\":\"TEXT\",\"length\":\"7\"}}'|source.length",
        "'{\"source\":{\"format\":\"TEXT\",\"length\":1.5}}'|source.length",
        "'{\"source\":{\"format\":\"TEXT\",\"length\":null}}'|source.length",
        "'{\"source\":{\"format\":\"TEXT\",\"length\":9999999999}}'|source.length",
        "'{\"source\":[],\"speeches\":[]}'|source",
        "'{\"source\":{\"format\":\"TEXT\",\"length\":0},\"speeches\":{}}'|speeches",
        "'{\"source\":{\"format\":\"TEXT\",\"length\":0},\"speeches\":[null]}'|speeches",
        "'{\"source\":{\"format\":\"TEXT\",\"length\":0},\"announcedSpeakers\":[7]}'|announcedSpeakers[0]"
      })
  void should_refuse_values_of_another_type_and_name_the_place(String json, String place) {
    assertRefused(json, "not the JSON of a meeting: " + place);
  }

  @Test
  void should_refuse_a_field_that_is_named_twice() {
    assertRefused(LEAST.replaceFirst("\\{", "{\"title\":\"甲\",\"title\":\"乙\","), "title");
  }

  @Test
  void should_refuse_a_text_longer_than_any_page() {
    String title = "字".repeat((1 << 24) + 1);

    assertRefused(LEAST.replaceFirst("\\{", "{\"title\":\"" + title + "\","), "16777216");
  }

  @Test
  void should_refuse_text_after_the_meeting() {
    assertRefused(LEAST + " {}", "Trailing token");
  }

  @Test
  void should_name_the_place_of_a_wrong_value() {
    String json = DigestJson.write(Samples.full()).replace("\"2024-09\"", "\"September\"");

    assertRefused(json, "expected an ISO month, 2024-09");
    assertRefused(json, "speeches[0].sections[0].sections[0].points[0].indicators[0].period.end");
  }

  @Test
  void should_refuse_json_nested_deeper_than_any_meeting() {
    assertRefused(
        LEAST.replaceFirst("\\{", "{\"x\":" + "[".repeat(200) + "]".repeat(200) + ","),
        "nesting depth");
    String sections = "{\"ordinal\":1,\"marker\":\"一、\",\"sections\":[".repeat(50_000);
    assertRefused(
        "{\"speeches\":[{\"ordinal\":1,\"complete\":true,\"sections\":[" + sections,
        "nesting depth");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-999999999", "1e1001"})
  void should_refuse_numbers_that_would_fill_the_memory(String number) {
    assertRefused(withValue(number), "expected value to have at most 1000 digits");
  }

  @Test
  void should_refuse_numbers_of_many_digits() {
    assertRefused(withValue("9".repeat(5000)), "Number value length");
  }

  @Test
  void should_fail_on_broken_text_in_the_documented_way_only() {
    String json = DigestJson.write(Samples.full());
    for (int seed = 0; seed < 5000; seed++) {
      String broken = broken(json, new Random(seed));
      assertThatCode(() -> readOrRefuse(broken))
          .as("seed %d: %s", seed, broken)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void should_refuse_null() {
    assertThatNullPointerException().isThrownBy(() -> DigestJson.read(null));
    assertThatNullPointerException().isThrownBy(() -> DigestJson.write(null));
  }

  @Test
  void should_try_every_field_that_the_model_has() throws Exception {
    JsonNode schema =
        new ObjectMapper()
            .readTree(
                getClass().getResourceAsStream("/META-INF/speech-digest/meeting.schema.json"));
    TreeSet<String> named = new TreeSet<>();
    schema
        .findValues("properties")
        .forEach(properties -> properties.fieldNames().forEachRemaining(named::add));
    String json = DigestJson.write(Samples.full());

    assertThat(named)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(json).contains("\"" + name + "\":"));
  }

  private static String withValue(String number) {
    return DigestJson.write(Samples.full()).replace("\"value\":40,", "\"value\":" + number + ",");
  }

  private static void readOrRefuse(String json) {
    try {
      Meeting meeting = DigestJson.read(json);
      assertThat(DigestJson.read(DigestJson.write(meeting))).isEqualTo(meeting);
    } catch (DigestJsonException e) {
      assertThat(e).hasMessageStartingWith("not ");
    }
  }

  /** The text with a few pieces cut out, doubled or put elsewhere. */
  private static String broken(String json, Random random) {
    String[] tokens = json.split("(?<=[,:\\[\\]{}])|(?=[,:\\[\\]{}])");
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(tokens.length);
      tokens[at] =
          switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> tokens[random.nextInt(tokens.length)];
            case 2 -> "null";
            default -> "-1";
          };
    }
    return String.join("", tokens);
  }

  private static void assertRefused(String json, String message) {
    assertThatExceptionOfType(DigestJsonException.class)
        .isThrownBy(() -> DigestJson.read(json))
        .withMessageContaining(message);
  }
}
