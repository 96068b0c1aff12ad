#include "edge/roster/roster.hpp"

#include <map>
#include <utility>

#include "core/base/assert.hpp"
#include "edge/roster/csv_reader.hpp"
#include "edge/roster/field_values.hpp"
#include "edge/roster/row_reader.hpp"

namespace rb::edge {
namespace {

Reject make_reject(const Header& header, const CsvRecord& record,
                   const std::vector<FieldMistake>& mistakes) {
  Reject reject;
  reject.line = record.line;
  reject.id = header.field(record, Column::id);
  reject.column = mistakes.front().column;
  reject.row = record.raw;
  for (const FieldMistake& mistake : mistakes) {
    if (!reject.reason.empty()) reject.reason += "; ";
    if (mistakes.size() > 1 && !mistake.column.empty()) reject.reason += mistake.column + ": ";
    reject.reason += mistake.reason;
  }
  return reject;
}

bool is_utf16(std::string_view text) {
  return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

// The first record that is not blank.
bool next_row(CsvReader& reader, CsvRecord& record) {
  while (reader.next(record)) {
    if (!record.blank()) return true;
  }
  return false;
}

}  // namespace

Result<Roster> read_roster(std::string_view csv_text, const ZonePrefixes& prefixes) {
  if (is_utf16(csv_text)) {
    return fail(ErrorCode::invalid_input, "line 1: UTF-16 text; save the file as CSV UTF-8");
  }
  CsvReader reader(csv_text);
  CsvRecord record;
  if (!next_row(reader, record)) {
    return fail(ErrorCode::invalid_input, "line 1: empty; expected a header with id and phone");
  }
  auto header = read_header(record);
  if (!header) return tl::unexpected(header.error());

  Roster roster;
  roster.unread_columns = header->unread;
  // The first line of each id of a source, whether that row was accepted or not: two rows that
  // claim one id contradict each other, and the later one must not win by the mistake of the first.
  std::map<std::string, std::int32_t, std::less<>> first_line;
  while (next_row(reader, record)) {
    ++roster.rows_read;
    auto row = read_row(*header, record, prefixes);
    const std::string id(header->field(record, Column::id));
    if (!id.empty()) {
      const auto source = read_source(header->field(record, Column::source));
      const auto [first, fresh] =
          first_line.try_emplace(source.value_or("") + '\n' + id, record.line);
      if (!fresh) {
        row = tl::unexpected(
            std::vector<FieldMistake>{{"id", "already on line " + std::to_string(first->second)}});
      }
    }
    if (row) {
      roster.rows.push_back(std::move(*row));
    } else {
      roster.rejects.push_back(make_reject(*header, record, row.error()));
    }
  }
  RB_ASSERT(roster.rows_read == roster.rows.size() + roster.rejects.size());
  return roster;
}

std::string rejects_csv(const Roster& roster) {
  std::string out = "line,id,column,reason,row\n";
  for (const Reject& reject : roster.rejects) {
    out += std::to_string(reject.line) + "," + csv_field(reject.id) + "," +
           csv_field(reject.column) + "," + csv_field(reject.reason) + "," + csv_field(reject.row) +
           "\n";
  }
  return out;
}

}  // namespace rb::edge
