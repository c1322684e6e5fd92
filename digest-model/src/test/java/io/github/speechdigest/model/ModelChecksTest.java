package io.github.speechdigest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What builders refuse. */
class ModelChecksTest {
  static Stream<Arguments> contradictions() {
    return Stream.of(
        refused("expected title not to be empty, found \"\"", () -> meeting(10).title("").build()),
        refused("expected lead not to be empty, found \"\"", () -> meeting(10).lead("").build()),
        refused(
            "expected an announced speaker not to be empty, found \"\"",
            () -> meeting(10).addAnnouncedSpeakers("").build()),
        refused(
            "expected speech ordinal 1, found 2", () -> meeting(10).addSpeeches(speech(2)).build()),
        refused(
            "expected a fragment at 5 or later, found 4",
            () -> meeting(10).addFragments(fragment(0, 5), fragment(4, 6)).build()),
        refused(
            "expected fragments within the 10 units of the source, found 11",
            () -> meeting(10).addFragments(fragment(0, 11)).build()),
        refused(
            "expected a fragment of one of 1 speeches, found 2",
            () -> meeting(10).addSpeeches(speech(1)).addFragments(placed(0, 5, 2)).build()),
        refused("expected start to be 0 or more, found -1", () -> fragment(-1, 5)),
        refused("expected end to be at least start 5, found 4", () -> fragment(5, 4)),
        refused("expected speech to be 1 or more, found 0", () -> placed(0, 1, 0)),
        refused("expected confidence to be from 0 to 1, found 1.5", () -> confident(1.5)),
        refused("expected confidence to be from 0 to 1, found NaN", () -> confident(Double.NaN)),
        refused("expected length to be 0 or more, found -1", () -> source(-1)),
        refused(
            "expected sha256 to be 64 hexadecimal digits, found ABC",
            () -> Source.builder().format(SourceFormat.TEXT).length(0).sha256("ABC").build()),
        refused(
            "expected month to be from 1 to 12, found 13",
            () -> MeetingDate.builder().text("13月").month(13).build()),
        refused(
            "expected day to be from 1 to 31, found 0",
            () -> MeetingDate.builder().text("0日").day(0).build()),
        refused(
            "expected no end without a start, found Optional.empty and Optional[2024-01]",
            () -> Period.builder().text("今年").end(YearMonth.of(2024, 1)).build()),
        refused(
            "expected end not before start 2024-02, found 2024-01",
            () ->
                Period.builder()
                    .text("今年")
                    .start(YearMonth.of(2024, 2))
                    .end(YearMonth.of(2024, 1))
                    .build()),
        refused(
            "expected byline not to be empty, found \"\"",
            () -> Speaker.builder().byline("").build()),
        refused(
            "expected a role not to be empty, found \"\"",
            () -> Speaker.builder().byline("甲").addRoles("").build()),
        refused("expected ordinal to be 1 or more, found 0", () -> speech(0)),
        refused(
            "expected marker not to be empty, found \"\"",
            () -> Section.builder().ordinal(1).marker("").build()),
        refused(
            "expected text not to be empty, found \"\"", () -> Point.builder().text("").build()),
        refused(
            "expected text to start with its lead 乙, found 甲乙",
            () -> Point.builder().lead("乙").text("甲乙").build()),
        refused(
            "expected an indicator to end within the 1 units of its point, found 3",
            () -> Point.builder().text("甲").addIndicators(amount("1").build()).build()),
        refused(
            "expected a direction for a change, found 甲1个",
            () -> indicator(IndicatorKind.CHANGE, "1").build()),
        refused(
            "expected upper to be at least value 3, found 2",
            () -> amount("3").upper(new BigDecimal("2")).build()),
        refused("expected unit not to be empty, found \"\"", () -> amount("3").unit("").build()),
        refused(
            "expected start and end to be given together, found OptionalInt[1] and OptionalInt.empty",
            () -> diagnostic().start(1).build()),
        refused("expected code not to be empty, found \"\"", () -> diagnostic("").build()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contradictions")
  void should_refuse_values_that_contradict_one_another(String message, Supplier<Object> value) {
    assertThatIllegalArgumentException().isThrownBy(value::get).withMessage(message);
  }

  @Test
  void should_refuse_a_missing_value_and_name_it() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Source.builder().length(1).build())
        .withMessageContaining("format");
    assertThatIllegalStateException()
        .isThrownBy(() -> Meeting.builder().build())
        .withMessageContaining("source");
  }

  @Test
  void should_refuse_null() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> Point.builder().text(null));
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> meeting(1).addAnnouncedSpeakers((String) null));
  }

  @ParameterizedTest
  @CsvSource({"39.60,39.6", "4E+5,400000", "0.00,0", "-1.50,-1.5", "100,100", "1E-3,0.001"})
  void should_bring_equal_numbers_into_one_form(String printed, String plain) {
    Indicator indicator =
        amount(printed)
            .normalizedValue(new BigDecimal(printed))
            .from(new BigDecimal(printed))
            .build();

    assertThat(indicator.value().toString()).isEqualTo(plain);
    assertThat(indicator.normalizedValue()).hasValue(indicator.value());
    assertThat(indicator.from()).hasValue(indicator.value());
    assertThat(indicator)
        .isEqualTo(
            amount(plain)
                .normalizedValue(new BigDecimal(plain))
                .from(new BigDecimal(plain))
                .build());
  }

  @ParameterizedTest
  @CsvSource({"1E+999999999", "1E-999999999", "1E+1001", "1E-1001"})
  void should_refuse_numbers_that_are_too_long_to_write_out(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amount(number).build())
        .withMessageStartingWith("expected value to have at most 1000 digits");
  }

  @Test
  void should_take_the_longest_numbers() {
    assertThat(amount("9".repeat(1000)).build().value())
        .isEqualTo(new BigDecimal("9".repeat(1000)));
  }

  private static Arguments refused(String message, Supplier<Object> value) {
    return arguments(message, value);
  }

  private static Meeting.Builder meeting(int length) {
    Meeting.Builder meeting = Meeting.builder();
    meeting.source(source(length));
    return meeting;
  }

  private static Source source(int length) {
    return Source.builder().format(SourceFormat.TEXT).length(length).build();
  }

  private static Speech speech(int ordinal) {
    return Speech.builder().ordinal(ordinal).complete(true).build();
  }

  private static Fragment fragment(int start, int end) {
    return Fragment.builder().start(start).end(end).role(FragmentRole.FURNITURE).build();
  }

  private static Fragment placed(int start, int end, int speech) {
    return Fragment.builder().start(start).end(end).role(FragmentRole.BODY).speech(speech).build();
  }

  private static Fragment confident(double confidence) {
    return Fragment.builder()
        .start(0)
        .end(1)
        .role(FragmentRole.BODY)
        .confidence(confidence)
        .build();
  }

  private static Diagnostic.Builder diagnostic() {
    return diagnostic("X");
  }

  private static Diagnostic.Builder diagnostic(String code) {
    Diagnostic.Builder diagnostic = Diagnostic.builder();
    diagnostic.code(code).severity(Severity.INFO).message("x");
    return diagnostic;
  }

  private static Indicator.Builder amount(String value) {
    return indicator(IndicatorKind.AMOUNT, value);
  }

  private static Indicator.Builder indicator(IndicatorKind kind, String value) {
    Indicator.Builder indicator = Indicator.builder();
    indicator
        .metric("甲")
        .kind(kind)
        .value(new BigDecimal(value))
        .valueText("1")
        .status(IndicatorStatus.ACTUAL)
        .text("甲1个")
        .start(0)
        .end(3);
    return indicator;
  }
}
