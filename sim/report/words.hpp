// The names of summary.json in plain words: plain text, still to be escaped. A name that is not
// known is shown as it is, with spaces for underscores: a newer summary stays readable.
#pragma once

#include <string>
#include <string_view>

namespace rb::sim {

[[nodiscard]] std::string outcome_words(std::string_view name);      // "a person answered"
[[nodiscard]] std::string disposition_words(std::string_view name);  // "booked"
[[nodiscard]] std::string ending_words(std::string_view name);
[[nodiscard]] std::string withheld_words(std::string_view name);
[[nodiscard]] std::string task_words(std::string_view name);
// Completes "not resolved because …".
[[nodiscard]] std::string binding_words(std::string_view name);
[[nodiscard]] std::string name_words(std::string_view name);  // purposes, urgencies, payers

}  // namespace rb::sim
