// The names of a summary's bookings in plain words: plain text, still to be escaped. A name that is
// not known is shown as it is, with spaces for underscores.
#pragma once

#include <string>
#include <string_view>

namespace rb::sim {

[[nodiscard]] std::string source_words(std::string_view name);
[[nodiscard]] std::string state_words(std::string_view name);
[[nodiscard]] std::string booking_ending_words(std::string_view name);
[[nodiscard]] std::string offer_words(std::string_view name);
[[nodiscard]] std::string hold_end_words(std::string_view name);
[[nodiscard]] std::string hand_over_words(std::string_view name);
[[nodiscard]] std::string office_ending_words(std::string_view name);
[[nodiscard]] std::string office_channel_words(std::string_view name);
[[nodiscard]] std::string plan_reason_words(std::string_view name);
[[nodiscard]] std::string plan_way_words(std::string_view name);
[[nodiscard]] std::string plan_step_words(std::string_view name);
[[nodiscard]] std::string plain_words(std::string_view name);  // details, ratings, makers

}  // namespace rb::sim
