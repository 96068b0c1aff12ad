#include "edge/roster/csv_reader.hpp"

#include <utility>

namespace rb::edge {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Line breaks in `text`; CRLF is one.
std::int32_t count_breaks(std::string_view text) {
  std::int32_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool crlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\n' || (text[i] == '\r' && !crlf)) ++count;
  }
  return count;
}

}  // namespace

CsvReader::CsvReader(std::string_view text) : text_(text) {
  if (text_.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
}

bool CsvReader::at_break() const {
  return text_[at_] == '\n' || text_[at_] == '\r';
}

void CsvReader::take_break() {
  if (at_ == text_.size()) return;
  at_ += text_.substr(at_).starts_with("\r\n") ? 2 : 1;
  ++line_;
}

// Both readers stop at the comma or line break that ends the field; false: the record has a
// problem.
bool CsvReader::read_plain(CsvRecord& record) {
  const std::size_t start = at_;
  while (at_ < text_.size() && text_[at_] != ',' && !at_break()) {
    if (text_[at_] == '"') {
      record.problem = "a quote inside a field that does not start with one";
      return false;
    }
    ++at_;
  }
  record.fields.emplace_back(text_.substr(start, at_ - start));
  return true;
}

bool CsvReader::read_quoted(CsvRecord& record) {
  std::string value;
  for (++at_; at_ < text_.size() && value.size() <= kLongestField; ++at_) {
    if (text_[at_] != '"') {
      value += text_[at_];
      continue;
    }
    const bool doubled = at_ + 1 < text_.size() && text_[at_ + 1] == '"';
    if (doubled) {
      value += '"';
      ++at_;
      continue;
    }
    ++at_;
    if (at_ < text_.size() && text_[at_] != ',' && !at_break()) {
      record.problem = "text after a closing quote; write a quote within quotes twice";
      return false;
    }
    record.fields.push_back(std::move(value));
    return true;
  }
  record.problem = "a quote that is never closed";
  return false;
}

void CsvReader::recover(CsvRecord& record, std::size_t start, std::string problem) {
  at_ = start;
  while (at_ < text_.size() && !at_break()) ++at_;
  record.fields.clear();
  record.problem = std::move(problem);
}

bool CsvReader::next(CsvRecord& record) {
  if (at_ == text_.size()) return false;
  const std::size_t start = at_;
  record.line = line_;
  record.fields.clear();
  record.problem.clear();
  while (true) {
    const bool quoted = at_ < text_.size() && text_[at_] == '"';
    if (!(quoted ? read_quoted(record) : read_plain(record))) {
      recover(record, start, std::move(record.problem));
      break;
    }
    if (at_ == text_.size() || at_break()) break;
    ++at_;  // the comma: another field follows, if an empty one
  }
  record.raw = text_.substr(start, at_ - start);
  line_ += count_breaks(record.raw);
  take_break();
  return true;
}

std::string csv_field(std::string_view value) {
  const bool spaced = !value.empty() && (value.front() == ' ' || value.back() == ' ');
  if (!spaced && value.find_first_of(",\"\r\n") == std::string_view::npos)
    return std::string(value);
  std::string quoted = "\"";
  for (const char c : value) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + "\"";
}

}  // namespace rb::edge
