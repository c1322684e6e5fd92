package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.model.Meeting;
import org.junit.jupiter.api.Test;

class InlineTextTest {
  @Test
  void should_leave_nothing_that_ends_a_script_element() {
    assertThat(InlineText.json("{\"a\":\"</script><!--&\u2028\u2029\"}"))
        .isEqualTo("{\"a\":\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029\"}");
  }

  @Test
  void should_keep_the_value() {
    Meeting meeting = PrintedPage.emptyMeeting().title("</script><b>甲&乙\u2028丙").build();

    assertThat(DigestJson.read(InlineText.json(DigestJson.write(meeting)))).isEqualTo(meeting);
  }

  @Test
  void should_hash_as_a_content_security_policy_wants_it() {
    // The example of the specification (CSP Level 2, section 7.17.2) hashes this script.
    assertThat(InlineText.policyHash("alert('Hello, world.');"))
        .isEqualTo("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  }
}
