package parley.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.model.value.TextRange;
import parley.render.value.CellText;
import parley.render.value.ColumnNames;
import parley.report.Answer;
import parley.report.AnswerRow;
import parley.report.Evidence;

/** The JSON of an answer and of its rows. */
record JsonAnswer(JsonGenerator json, Answer answer, boolean evidence) {
  void writeAll() throws IOException {
    json.writeStartObject();
    json.writeStringField("report", answer.name());
    json.writeStringField("title", answer.title());
    json.writeFieldName("parameters");
    writeObject(answer.parameters());
    json.writeFieldName("columns");
    write(answer.columns());
    json.writeArrayFieldStart("rows");
    for (AnswerRow row : answer.rows()) write(row);
    json.writeEndArray();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("rows", answer.rows().size());
    json.writeEndObject();
    json.writeEndObject();
  }

  void write(AnswerRow row) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < answer.columns().size(); i++) {
      json.writeFieldName(answer.columns().get(i));
      write(row.cells().get(i));
    }
    if (evidence) {
      json.writeArrayFieldStart(ColumnNames.unique(answer, "evidence"));
      for (Evidence each : row.evidence()) write(each);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void write(Evidence each) throws IOException {
    json.writeStartObject();
    json.writeStringField("claim", each.claim());
    json.writeStringField("article", each.article());
    json.writeStringField("outlet", each.outlet());
    json.writeStringField("date", each.date());
    json.writeArrayFieldStart("ranges");
    for (TextRange range : each.ranges()) {
      json.writeArray(new int[] {range.start(), range.end()}, 0, 2);
    }
    json.writeEndArray();
    json.writeStringField("paraphrase", each.paraphrase());
    json.writeEndObject();
  }

  private void write(@Nullable Object value) throws IOException {
    if (value == null) json.writeNull();
    else if (value instanceof Boolean truth) json.writeBoolean(truth);
    else if (value instanceof Long number) json.writeNumber(number);
    else if (value instanceof Integer number) json.writeNumber(number);
    else if (value instanceof Double number) json.writeNumber(number);
    else if (value instanceof List<?> list) writeArray(list);
    else if (value instanceof Map<?, ?> map) writeObject(CellText.inOrder(map));
    else json.writeString(value.toString());
  }

  private void writeArray(List<?> list) throws IOException {
    json.writeStartArray();
    for (Object part : list) write(part);
    json.writeEndArray();
  }

  private void writeObject(Map<String, @Nullable Object> map) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, @Nullable Object> entry : map.entrySet()) {
      json.writeFieldName(entry.getKey());
      write(entry.getValue());
    }
    json.writeEndObject();
  }
}
