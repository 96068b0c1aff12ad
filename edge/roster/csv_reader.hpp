// Comma-separated text, record by record (RFC 4180, and what spreadsheets make of it): quoted
// fields, doubled quotes, line breaks within quotes, CRLF, LF or CR, a UTF-8 byte order mark. Each
// record knows its line and its bytes as read. Ours because Debian's CSV libraries give neither.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rb::edge {

struct CsvRecord {
  std::int32_t line = 1;  // of its first byte, from 1
  std::vector<std::string> fields;
  std::string_view raw;  // without the line break that ends it; lives as long as the text
  // Not empty: the record breaks the format and `fields` is not to be used. Such a record is one
  // line only, so that a stray quote costs its own line and not the rest of the file.
  std::string problem;

  [[nodiscard]] bool blank() const {
    return problem.empty() && fields.size() == 1 && fields[0].empty();
  }
};

class CsvReader {
 public:
  // A quoted field longer than this was never meant: its closing quote is missing.
  static constexpr std::size_t kLongestField = 16 * 1024;

  explicit CsvReader(std::string_view text);  // the text must outlive the reader and its records

  // False at the end of the text. The records joined by their line breaks are the whole text.
  [[nodiscard]] bool next(CsvRecord& record);

 private:
  [[nodiscard]] bool at_break() const;
  void take_break();
  bool read_plain(CsvRecord& record);
  bool read_quoted(CsvRecord& record);
  void recover(CsvRecord& record, std::size_t start, std::string problem);

  std::string_view text_;
  std::size_t at_ = 0;
  std::int32_t line_ = 1;
};

// A field as it has to be written: quoted if it holds a comma, a quote or a line break.
[[nodiscard]] std::string csv_field(std::string_view value);

}  // namespace rb::edge
