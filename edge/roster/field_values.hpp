// The values of single roster fields. Each takes trimmed text that is not empty; the error says
// what was expected, for people.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "edge/roster/roster.hpp"

namespace rb::edge {

template <class T>
using Field = tl::expected<T, std::string>;

// Without blanks at both ends, no-break spaces included; "n/a", "none", "null" and "-" are empty.
[[nodiscard]] std::string_view trim_field(std::string_view text);

struct AnswerField {
  Answer answer = Answer::unknown;
  std::optional<std::chrono::local_days> since;  // a date means yes, since then
};
[[nodiscard]] Field<AnswerField> read_answer(std::string_view text);
// 2026-01-31 or 1/31/2026.
[[nodiscard]] Field<std::chrono::local_days> read_date(std::string_view text);
[[nodiscard]] Field<Appointment> read_appointment(std::string_view text);
[[nodiscard]] Field<std::string> read_language(std::string_view text);
[[nodiscard]] Field<std::string> read_preference(std::string_view text);
[[nodiscard]] Field<std::string> read_age_band(std::string_view text);
[[nodiscard]] Field<std::string> read_payer(std::string_view text);
[[nodiscard]] Field<std::string> read_zip(std::string_view text);  // the five digits
// "lab", "front-desk": small letters, words joined by a hyphen.
[[nodiscard]] Field<std::string> read_source(std::string_view text);
// "f" or "m"; empty for anything else, also for an empty text.
[[nodiscard]] std::string read_sex(std::string_view text);
[[nodiscard]] bool is_utf8(std::string_view text);

}  // namespace rb::edge
