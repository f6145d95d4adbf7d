package parley.render.data;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.render.SampleAnswers.PLAIN;
import static parley.render.SampleAnswers.RENDERED;
import static parley.render.SampleAnswers.WITH_EVIDENCE;
import static parley.render.SampleAnswers.answer;
import static parley.render.SampleAnswers.mediators;
import static parley.render.SampleAnswers.row;
import static parley.render.SampleAnswers.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.GoldenFile;
import parley.render.AnswerFormat;
import parley.report.Answer;

final class JsonAnswerWriterTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void writesTheWholeAnswerAsOneObject() {
    GoldenFile.check(
        RENDERED.resolve("mediators.json"), text(AnswerFormat.JSON, mediators(), WITH_EVIDENCE));
  }

  @Test
  void writesOneObjectPerRowAndLine() {
    GoldenFile.check(
        RENDERED.resolve("mediators.jsonl"), text(AnswerFormat.JSONL, mediators(), WITH_EVIDENCE));
  }

  @Test
  void leavesEvidenceOutUnlessAsked() {
    assertThat(text(AnswerFormat.JSONL, mediators(), PLAIN))
        .isEqualTo(
            """
            {"round":"First direct talks at Istanbul","held on":"2025-05-16","mediators":["Hakan Fidan","İbrahim Kalın"],"articles":12,"note":null}
            {"round":"Second round","held on":"2025-06-02","mediators":[],"articles":3,"note":{"place":"Çırağan","seats":2}}
            """);
  }

  @Test
  void writesAnAnswerWithoutRows() {
    Answer empty = answer(List.of("round"));
    assertThat(text(AnswerFormat.JSONL, empty, PLAIN)).isEmpty();
    assertThat(text(AnswerFormat.JSON, empty, PLAIN))
        .isEqualTo(
            """
            {
              "report": "test/answer",
              "title": "An answer",
              "parameters": {},
              "columns": [ "round" ],
              "rows": [],
              "summary": {
                "rows": 0
              }
            }
            """);
  }

  @Test
  void keepsTheKindOfEachValue() {
    Answer answer =
        answer(
            List.of("a", "b", "c", "d", "e", "f", "g"),
            row(
                Long.MAX_VALUE,
                0.1,
                true,
                null,
                LocalDate.of(2025, 6, 2),
                ZonedDateTime.of(2025, 6, 2, 13, 0, 0, 0, ZoneOffset.ofHours(3)),
                Arrays.asList(1L, null, List.of(Map.of("z", 1L, "a", List.of())))));
    assertThat(text(AnswerFormat.JSONL, answer, PLAIN))
        .isEqualTo(
            """
            {"a":9223372036854775807,"b":0.1,"c":true,"d":null,"e":"2025-06-02",\
            "f":"2025-06-02T13:00+03:00","g":[1,null,[{"a":[],"z":1}]]}
            """);
  }

  @Test
  void escapesWhatATerminalWouldObeyAndParsesBackToTheSameText() throws JsonProcessingException {
    String text = "\u0000\u001b[2J\u007f\u009b\u202e\u200b\u2028\u2029\ufeff é 和 😀 \udb40\udc41";
    String json = text(AnswerFormat.JSONL, answer(List.of("a"), row(text)), PLAIN);
    assertThat(json)
        .isEqualTo(
            "{\"a\":\"\\u0000\\u001B[2J\\u007F\\u009B\\u202E\\u200B\\u2028\\u2029\\uFEFF"
                + " é 和 😀 \\uDB40\\uDC41\"}\n");
    JsonNode node = MAPPER.readTree(json);
    assertThat(node.get("a").textValue()).isEqualTo(text);
  }

  @Test
  void writesHalfACharacterAsItsNumber() {
    assertThat(text(AnswerFormat.JSONL, answer(List.of("a"), row("x\ud800y")), PLAIN))
        .isEqualTo("{\"a\":\"x\\\\u{d800}y\"}\n");
  }

  @Test
  void keepsAColumnNamedEvidence() {
    Answer answer = answer(List.of("evidence"), row(1L));
    assertThat(text(AnswerFormat.JSONL, answer, WITH_EVIDENCE))
        .isEqualTo("{\"evidence\":1,\"evidence (evidence)\":[]}\n");
  }
}
